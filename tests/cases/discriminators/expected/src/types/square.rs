//! Types of `Square`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Square {
    /// Set by `new`.
    pub form: String,
    pub size: Option<f64>,
}

impl Square {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            form: "square".to_owned(),
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

impl Default for Square {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Square {
        form: required("form"),
        size: optional("size"),
    }
}
