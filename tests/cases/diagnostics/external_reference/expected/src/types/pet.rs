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
}

runtime::model::object! {
    Pet {
        owner: optional("owner"),
        home: optional("home"),
    }
}
