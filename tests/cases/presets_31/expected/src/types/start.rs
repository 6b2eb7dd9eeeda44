//! Types of `Start`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Start {
    /// Always `"start"`, set by `new`.
    pub kind: Option<String>,
    pub at: Option<String>,
}

impl Start {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: Some("start".to_owned()),
            at: None,
        }
    }

    /// Sets [`kind`](field@Self::kind).
    #[inline]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`at`](field@Self::at).
    #[inline]
    pub fn at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self
    }
}

impl Default for Start {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Start {
        kind: optional("kind"),
        at: optional("at"),
    }
}
