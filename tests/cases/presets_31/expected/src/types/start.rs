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
