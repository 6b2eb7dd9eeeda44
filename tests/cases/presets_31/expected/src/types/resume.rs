//! Types of `Resume`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Resume {
    /// Always `"resume"`, set by `new`.
    pub type_: Option<String>,
    pub id: Option<String>,
}

impl Resume {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            type_: Some("resume".to_owned()),
            id: None,
        }
    }
}

impl Default for Resume {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Resume {
        type_: optional("type"),
        id: optional("id"),
    }
}
