//! Types of `OnlyRequired`.

use std::collections::BTreeMap;

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct OnlyRequired {
    pub a: serde_json::Value,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl OnlyRequired {
    /// A `OnlyRequired` with what is required.
    #[inline]
    pub fn new(a: impl Into<serde_json::Value>) -> Self {
        Self {
            a: a.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

runtime::model::object! {
    OnlyRequired {
        a: required("a"),
        ..additional_properties
    }
}
