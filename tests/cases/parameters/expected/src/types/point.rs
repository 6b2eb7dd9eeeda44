//! Types of `Point`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Point {
    pub x: f64,
    pub y: Option<f64>,
}

impl Point {
    /// A `Point` with what is required.
    #[inline]
    pub fn new(x: f64) -> Self {
        Self { x, y: None }
    }

    /// Sets [`y`](field@Self::y).
    #[inline]
    pub fn y(mut self, y: f64) -> Self {
        self.y = Some(y);
        self
    }
}

runtime::model::object! {
    Point {
        x: required("x"),
        y: optional("y"),
    }
}
