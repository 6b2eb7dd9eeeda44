//! Types of `InPart`.

use std::collections::BTreeMap;

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct InPart {
    pub name: String,
    pub id: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, i64>,
}

impl InPart {
    /// A `InPart` with what is required.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            id: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets [`id`](field@Self::id).
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`additional_properties`](field@Self::additional_properties) as a whole.
    #[inline]
    pub fn additional_properties(mut self, additional_properties: BTreeMap<String, i64>) -> Self {
        self.additional_properties = additional_properties;
        self
    }

    /// Adds a property to [`additional_properties`](field@Self::additional_properties).
    /// One that the document names wins over another of its name.
    #[inline]
    pub fn additional_property(mut self, name: impl Into<String>, value: i64) -> Self {
        self.additional_properties.insert(name.into(), value);
        self
    }
}

runtime::model::object! {
    InPart {
        name: required("name"),
        id: optional("id"),
        ..additional_properties
    }
}
