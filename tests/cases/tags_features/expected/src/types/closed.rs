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

    /// Sets [`reason`](field@Self::reason).
    #[inline]
    pub fn reason(mut self, reason: Reason) -> Self {
        self.reason = Some(reason);
        self
    }
}

runtime::model::object! {
    Closed {
        reason: optional("reason"),
    }
}
