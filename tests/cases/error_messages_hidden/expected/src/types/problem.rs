//! Types of `Problem`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Problem {
    pub message: Option<String>,
    pub detail: Option<String>,
}

impl Problem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Problem {
        message: optional("message"),
        detail: optional("detail"),
    }
}
