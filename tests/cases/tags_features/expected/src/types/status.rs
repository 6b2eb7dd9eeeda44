//! Types of `Status`.

use super::super::runtime;
use super::Reason;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Status {
    pub reason: Option<Reason>,
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
        reason: optional("reason"),
    }
}
