//! Types of `Point`.

pub type Point = Vec<f64>;
