//! Types of `Taken`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Taken {
    pub kind: Option<String>,
}

impl Taken {
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
    Taken {
        kind: optional("kind"),
    }
}
