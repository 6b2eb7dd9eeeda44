//! Types of `Shape`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Shape {
    /// Always `"circle"`, set by `new`.
    pub kind: String,
    /// Values: `0.5`.
    pub half: Option<f64>,
}

impl Shape {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "circle".to_owned(),
            half: None,
        }
    }

    /// Sets [`half`](field@Self::half).
    #[inline]
    pub fn half(mut self, half: f64) -> Self {
        self.half = Some(half);
        self
    }
}

impl Default for Shape {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Shape {
        kind: required("kind"),
        half: optional("half"),
    }
}
