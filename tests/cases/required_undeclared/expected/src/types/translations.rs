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

    /// Sets [`additional_properties`](field@Self::additional_properties) as a whole.
    #[inline]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, String>,
    ) -> Self {
        self.additional_properties = additional_properties;
        self
    }

    /// Adds a property to [`additional_properties`](field@Self::additional_properties).
    /// One that the document names wins over another of its name.
    #[inline]
    pub fn additional_property(
        mut self,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        self.additional_properties.insert(name.into(), value.into());
        self
    }
}

runtime::model::object! {
    Translations {
        en: required("en"),
        ..additional_properties
    }
}
