//! Types of `Declared`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Declared {
    pub id: i64,
    pub name: serde_json::Value,
}

impl Declared {
    /// A `Declared` with what is required.
    #[inline]
    pub fn new(id: i64, name: impl Into<serde_json::Value>) -> Self {
        Self {
            id,
            name: name.into(),
        }
    }
}

runtime::model::object! {
    Declared {
        id: required("id"),
        name: required("name"),
    }
}
