//! Types of `Bag`.

use std::collections::BTreeMap;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bag {
    pub name: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl Bag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Bag {
        name: optional("name"),
        ..additional_properties
    }
}
