//! Types of `Json`.

use uuid::Uuid;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JsonType {
    pub a: Option<Uuid>,
}

impl JsonType {
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
    JsonType {
        a: optional("a"),
    }
}
