//! Types of `Result`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultType {
    pub a: Option<String>,
}

impl ResultType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ResultType {
        a: optional("a"),
    }
}
