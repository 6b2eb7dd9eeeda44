//! Types of `Problem`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Problem {
    pub title: String,
}

impl Problem {
    /// A `Problem` with what is required.
    #[inline]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
        }
    }
}

runtime::model::object! {
    Problem {
        title: required("title"),
    }
}
