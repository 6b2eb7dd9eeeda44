//! Types of `OldError`.

use super::super::runtime;

/// **Deprecated.**
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OldError {
    pub message: Option<String>,
}

impl OldError {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`message`](field@Self::message).
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

runtime::model::object! {
    OldError {
        message: optional("message"),
    }
}
