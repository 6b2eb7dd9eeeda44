//! Types of `Other`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Other {
    pub b: Option<String>,
}

impl Other {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

runtime::model::object! {
    Other {
        b: optional("b"),
    }
}
