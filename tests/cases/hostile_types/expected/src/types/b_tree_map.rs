//! Types of `BTreeMap`.

use std::collections::BTreeMap;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BTreeMapType {
    pub a: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, String>,
}

impl BTreeMapType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    BTreeMapType {
        a: optional("a"),
        ..additional_properties
    }
}
