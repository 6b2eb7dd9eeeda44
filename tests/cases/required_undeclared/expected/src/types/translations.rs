//! Types of `Translations`.

use std::collections::BTreeMap;

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Translations {
    pub en: String,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, String>,
}

impl Translations {
    /// A `Translations` with what is required.
    #[inline]
    pub fn new(en: impl Into<String>) -> Self {
        Self {
            en: en.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

runtime::model::object! {
    Translations {
        en: required("en"),
        ..additional_properties
    }
}
