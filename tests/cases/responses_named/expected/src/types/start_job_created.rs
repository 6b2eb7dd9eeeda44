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
}

runtime::model::object! {
    StartJobCreated {
        id: optional("id"),
    }
}
