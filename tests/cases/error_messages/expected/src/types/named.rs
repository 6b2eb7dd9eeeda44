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

    /// Sets [`reason`](field@Self::reason).
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Sets [`message`](field@Self::message).
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

runtime::model::object! {
    Named {
        reason: optional("reason"),
        message: optional("message"),
    }
}
