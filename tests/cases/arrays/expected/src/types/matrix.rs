//! Types of `Matrix`.

pub type Matrix = Vec<Vec<f64>>;
