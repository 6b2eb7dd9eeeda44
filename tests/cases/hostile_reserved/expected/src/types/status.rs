//! Types of `Status`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Status {
    pub a: Option<String>,
}

impl Status {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Status {
        a: optional("a"),
    }
}
