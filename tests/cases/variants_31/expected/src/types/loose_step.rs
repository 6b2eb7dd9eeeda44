//! Types of `LooseStep`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct LooseStep {
    /// Always `"loose"`, set by `new`.
    pub kind: Option<String>,
}

impl LooseStep {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: Some("loose".to_owned()),
        }
    }

    /// Sets [`kind`](field@Self::kind).
    #[inline]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl Default for LooseStep {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    LooseStep {
        kind: optional("kind"),
    }
}
