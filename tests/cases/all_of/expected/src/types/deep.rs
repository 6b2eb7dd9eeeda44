//! Types of `Deep`.

use std::collections::BTreeMap;

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Deep {
    pub id: String,
    pub name: String,
    pub extra: i64,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, String>,
}

impl Deep {
    /// A `Deep` with what is required.
    #[inline]
    pub fn new(id: impl Into<String>, name: impl Into<String>, extra: i64) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            extra,
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
    Deep {
        id: required("id"),
        name: required("name"),
        extra: required("extra"),
        ..additional_properties
    }
}
