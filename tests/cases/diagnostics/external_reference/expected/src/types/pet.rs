//! Types of `Pet`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pet {
    pub owner: Option<serde_json::Value>,
    pub home: Option<serde_json::Value>,
}

impl Pet {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`owner`](field@Self::owner).
    #[inline]
    pub fn owner(mut self, owner: impl Into<serde_json::Value>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// Sets [`home`](field@Self::home).
    #[inline]
    pub fn home(mut self, home: impl Into<serde_json::Value>) -> Self {
        self.home = Some(home.into());
        self
    }
}

runtime::model::object! {
    Pet {
        owner: optional("owner"),
        home: optional("home"),
    }
}
