//! Types of `Circle`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Circle {
    /// Set by `new`.
    pub form: String,
    pub size: Option<f64>,
}

impl Circle {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            form: "circle".to_owned(),
            size: None,
        }
    }

    /// Sets [`size`](field@Self::size).
    #[inline]
    pub fn size(mut self, size: f64) -> Self {
        self.size = Some(size);
        self
    }
}

impl Default for Circle {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Circle {
        form: required("form"),
        size: optional("size"),
    }
}
