//! Types of `FnOnce`.

use uuid::Uuid;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FnOnceType {
    pub a: Option<Uuid>,
}

impl FnOnceType {
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
    FnOnceType {
        a: optional("a"),
    }
}
