//! Types of `Pet`.

use std::collections::BTreeMap;

use super::super::runtime;

/// Names of properties match `^x`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pet {
    pub name: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, String>,
}

impl Pet {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Pet {
        name: optional("name"),
        ..additional_properties
    }
}
