//! Types of `bounds`.

pub type Bounds = f64;
