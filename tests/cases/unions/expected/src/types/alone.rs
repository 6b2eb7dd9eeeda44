//! Types of `Alone`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Alone {
    pub kind: Option<String>,
}

impl Alone {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`kind`](field@Self::kind).
    #[inline]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

runtime::model::object! {
    Alone {
        kind: optional("kind"),
    }
}
