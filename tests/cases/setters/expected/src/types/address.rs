//! Types of `Address`.

use std::collections::BTreeMap;

use super::super::runtime;

use self::runtime::model::nullable::Nullable;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Address {
    pub street: Option<String>,
    pub floor: Nullable<i64>,
    pub additional_underscore_property: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl Address {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`street`](field@Self::street).
    #[inline]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Sets [`floor`](field@Self::floor).
    #[inline]
    pub fn floor(mut self, floor: i64) -> Self {
        self.floor = Nullable::Value(floor);
        self
    }

    /// Sets [`floor`](field@Self::floor) to null.
    #[inline]
    pub fn floor_null(mut self) -> Self {
        self.floor = Nullable::Null;
        self
    }

    /// Sets [`additional_underscore_property`](field@Self::additional_underscore_property).
    #[inline]
    pub fn additional_underscore_property(
        mut self,
        additional_underscore_property: impl Into<String>,
    ) -> Self {
        self.additional_underscore_property = Some(additional_underscore_property.into());
        self
    }

    /// Sets [`additional_properties`](field@Self::additional_properties) as a whole.
    #[inline]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, serde_json::Value>,
    ) -> Self {
        self.additional_properties = additional_properties;
        self
    }

    /// Adds a property to [`additional_properties`](field@Self::additional_properties).
    /// One that the document names wins over another of its name.
    #[inline]
    pub fn further_property(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.additional_properties.insert(name.into(), value.into());
        self
    }
}

runtime::model::object! {
    Address {
        street: optional("street"),
        floor: optional_nullable("floor"),
        additional_underscore_property: optional("additional_property"),
        ..additional_properties
    }
}
