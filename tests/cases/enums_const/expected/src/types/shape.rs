//! Types of `Shape`.

use super::super::runtime;
use super::Kind;

#[derive(Clone)]
#[non_exhaustive]
pub struct Shape {
    pub kind: ShapeKind,
    /// Values: `0.5`.
    pub half: Option<f64>,
}

impl Shape {
    /// A `Shape` with what is required.
    #[inline]
    pub fn new(kind: ShapeKind) -> Self {
        Self { kind, half: None }
    }

    /// Sets [`half`](field@Self::half).
    #[inline]
    pub fn half(mut self, half: f64) -> Self {
        self.half = Some(half);
        self
    }
}

runtime::model_object::object!(Shape {
    kind: required("kind"),
    half: optional("half"),
});

/// Values: `"circle"`.
pub type ShapeKind = Kind;
