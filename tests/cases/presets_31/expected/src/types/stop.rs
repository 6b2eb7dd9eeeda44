//! Types of `Stop`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Stop {
    /// Set by `new`.
    pub kind: String,
    pub at: Option<String>,
}

impl Stop {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "stop".to_owned(),
            at: None,
        }
    }

    /// Sets [`at`](field@Self::at).
    #[inline]
    pub fn at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self
    }
}

impl Default for Stop {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Stop {
        kind: required("kind"),
        at: optional("at"),
    }
}
