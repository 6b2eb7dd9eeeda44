//! Types of `Base`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Base {
    pub text: Option<String>,
}

impl Base {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Base {
        text: optional("text"),
    }
}
