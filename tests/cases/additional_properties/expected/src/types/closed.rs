//! Types of `Closed`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Closed {
    pub id: Option<String>,
}

impl Closed {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](field@Self::id).
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

runtime::model::object! {
    Closed {
        id: optional("id"),
    }
}
