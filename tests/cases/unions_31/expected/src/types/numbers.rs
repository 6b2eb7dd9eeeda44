//! Types of `Numbers`.

pub type Numbers = f64;
