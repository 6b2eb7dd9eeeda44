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

    /// Sets [`list`](field@Self::list).
    #[inline]
    pub fn list(mut self, list: Vec<serde_json::Value>) -> Self {
        self.list = Some(list);
        self
    }
}

runtime::model::object! {
    Pet {
        id: required("id"),
        list: optional("list"),
    }
}
