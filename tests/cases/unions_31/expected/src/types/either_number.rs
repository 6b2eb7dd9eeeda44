//! Types of `EitherNumber`.

pub type EitherNumber = f64;
