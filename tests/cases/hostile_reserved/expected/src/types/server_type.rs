//! Types of `Server`.

use uuid::Uuid;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Server {
    pub a: Option<Uuid>,
}

impl Server {
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
    Server {
        a: optional("a"),
    }
}
