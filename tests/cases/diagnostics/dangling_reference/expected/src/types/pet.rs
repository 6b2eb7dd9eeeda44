//! Types of `Pet`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Pet {
    pub id: serde_json::Value,
    pub list: Option<Vec<serde_json::Value>>,
}

impl Pet {
    /// A `Pet` with what is required.
    #[inline]
    pub fn new(id: impl Into<serde_json::Value>) -> Self {
        Self {
            id: id.into(),
            list: None,
        }
    }
}

runtime::model::object! {
    Pet {
        id: required("id"),
        list: optional("list"),
    }
}
