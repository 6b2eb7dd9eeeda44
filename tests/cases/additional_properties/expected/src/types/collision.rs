//! Types of `Collision`.

use std::collections::BTreeMap;

use super::super::runtime;

/// With a property that is called as the map would be.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Collision {
    pub additional_underscore_properties: Option<String>,
    /// Properties that the document does not name.
    pub further_properties: BTreeMap<String, String>,
}

impl Collision {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`additional_underscore_properties`](field@Self::additional_underscore_properties).
    #[inline]
    pub fn additional_underscore_properties(
        mut self,
        additional_underscore_properties: impl Into<String>,
    ) -> Self {
        self.additional_underscore_properties = Some(additional_underscore_properties.into());
        self
    }

    /// Sets [`further_properties`](field@Self::further_properties) as a whole.
    #[inline]
    pub fn further_properties(mut self, further_properties: BTreeMap<String, String>) -> Self {
        self.further_properties = further_properties;
        self
    }

    /// Adds a property to [`further_properties`](field@Self::further_properties).
    /// One that the document names wins over another of its name.
    #[inline]
    pub fn additional_property(
        mut self,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        self.further_properties.insert(name.into(), value.into());
        self
    }
}

runtime::model::object! {
    Collision {
        additional_underscore_properties: optional("additional_properties"),
        ..further_properties
    }
}
