//! Types of `Option`.

use uuid::Uuid;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionType {
    pub a: Option<Uuid>,
}

impl OptionType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: Uuid) -> Self {
        self.a = Some(a);
        self
    }
}

runtime::model::object! {
    OptionType {
        a: optional("a"),
    }
}
