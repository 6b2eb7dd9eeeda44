//! Types of `Round`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Round {
    /// Set by `new`.
    pub form: String,
    pub radius: Option<f64>,
}

impl Round {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            form: "round".to_owned(),
            radius: None,
        }
    }

    /// Sets [`radius`](field@Self::radius).
    #[inline]
    pub fn radius(mut self, radius: f64) -> Self {
        self.radius = Some(radius);
        self
    }
}

impl Default for Round {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Round {
        form: required("form"),
        radius: optional("radius"),
    }
}
