//! Types of `Answer`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Answer {
    pub yes: String,
    /// true
    pub n1: String,
}

impl Answer {
    /// A `Answer` with what is required.
    #[inline]
    pub fn new(yes: impl Into<String>, n1: impl Into<String>) -> Self {
        Self {
            yes: yes.into(),
            n1: n1.into(),
        }
    }
}

runtime::model::object! {
    Answer {
        yes: required("yes"),
        n1: required("1"),
    }
}
