//! Types of `Small` of `Optional`.

use super::super::runtime;

/// Small
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionalSmall {
    pub a: Option<String>,
}

impl OptionalSmall {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

runtime::model::object! {
    OptionalSmall {
        a: optional("a"),
    }
}
