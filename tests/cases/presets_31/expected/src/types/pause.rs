//! Types of `Pause`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Pause {
    /// Always `"pause"`, set by `new`.
    pub type_: Option<String>,
    pub id: Option<String>,
}

impl Pause {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            type_: Some("pause".to_owned()),
            id: None,
        }
    }
}

impl Default for Pause {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Pause {
        type_: optional("type"),
        id: optional("id"),
    }
}
