//! Types of `Pet`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub age: serde_json::Value,
}

impl Pet {
    /// A `Pet` with what is required.
    #[inline]
    pub fn new(name: impl Into<String>, age: impl Into<serde_json::Value>) -> Self {
        Self {
            name: name.into(),
            age: age.into(),
        }
    }
}

runtime::model::object! {
    Pet {
        name: required("name"),
        age: required("age"),
    }
}
