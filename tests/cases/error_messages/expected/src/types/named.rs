//! Types of `Named`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Named {
    pub reason: Option<String>,
    pub message: Option<String>,
}

impl Named {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Named {
        reason: optional("reason"),
        message: optional("message"),
    }
}
