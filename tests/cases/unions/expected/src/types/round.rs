//! Types of `Round`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Round {
    pub form: String,
    pub radius: Option<f64>,
}

impl Round {
    /// A `Round` with what is required.
    #[inline]
    pub fn new(form: impl Into<String>) -> Self {
        Self {
            form: form.into(),
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

runtime::model_object::object!(Round {
    form: required("form"),
    radius: optional("radius"),
});
