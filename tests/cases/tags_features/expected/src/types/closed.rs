//! Types of `Closed`.

use super::super::runtime;
use super::Reason;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Closed {
    pub reason: Option<Reason>,
}

impl Closed {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Closed {
        reason: optional("reason"),
    }
}
