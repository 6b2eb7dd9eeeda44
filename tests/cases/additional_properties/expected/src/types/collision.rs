//! Types of `Collision`.

use std::collections::BTreeMap;

use super::super::runtime;

/// With a property that is called as the map would be.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Collision {
    pub additional_properties: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties_2: BTreeMap<String, String>,
}

impl Collision {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`additional_properties`](field@Self::additional_properties).
    #[inline]
    pub fn additional_properties(mut self, additional_properties: impl Into<String>) -> Self {
        self.additional_properties = Some(additional_properties.into());
        self
    }
}

runtime::model_object::object!(Collision {
    additional_properties: optional("additional_properties"),
    ..additional_properties_2
});
