//! Types of `Body`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Body {
    pub file: String,
}

impl Body {
    /// A `Body` with what is required.
    #[inline]
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into() }
    }
}

runtime::model::object! {
    Body {
        file: required("file"),
    }
}
