//! Types of `Result`.

use uuid::Uuid;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultType {
    pub a: Option<Uuid>,
}

impl ResultType {
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
    ResultType {
        a: optional("a"),
    }
}
