//! Types of `Created` of `startJob`.

use super::super::runtime;

/// A new job
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobCreated {
    pub id: Option<String>,
}

impl StartJobCreated {
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
    StartJobCreated {
        id: optional("id"),
    }
}
