//! Types of `Answer`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Answer {
    pub text: String,
}

impl Answer {
    /// A `Answer` with what is required.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

runtime::model::object! {
    Answer {
        text: required("text"),
    }
}
