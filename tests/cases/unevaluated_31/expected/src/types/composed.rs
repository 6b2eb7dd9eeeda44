//! Types of `Composed`.

use std::collections::BTreeMap;

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Composed {
    pub name: String,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, i64>,
}

impl Composed {
    /// A `Composed` with what is required.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

runtime::model::object! {
    Composed {
        name: required("name"),
        ..additional_properties
    }
}
