//! Types of `Bare`.

use std::collections::BTreeMap;

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Bare {
    pub a: serde_json::Value,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl Bare {
    /// A `Bare` with what is required.
    #[inline]
    pub fn new(a: impl Into<serde_json::Value>) -> Self {
        Self {
            a: a.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

runtime::model::object! {
    Bare {
        a: required("a"),
        ..additional_properties
    }
}
