//! Types of `Part`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part {
    pub text: Option<String>,
}

impl Part {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Part {
        text: optional("text"),
    }
}
