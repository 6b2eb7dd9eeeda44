//! Types of `required_numbers`.

use std::collections::BTreeMap;

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct RequiredNumbers {
    pub n7: serde_json::Value,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl RequiredNumbers {
    /// A `RequiredNumbers` with what is required.
    #[inline]
    pub fn new(n7: impl Into<serde_json::Value>) -> Self {
        Self {
            n7: n7.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

runtime::model::object! {
    RequiredNumbers {
        n7: required("7"),
        ..additional_properties
    }
}
