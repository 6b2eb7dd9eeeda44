//! Types of `Typed`.

use std::collections::BTreeMap;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Typed {
    pub id: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, Option<i64>>,
}

impl Typed {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](field@Self::id).
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`additional_properties`](field@Self::additional_properties) as a whole.
    #[inline]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, Option<i64>>,
    ) -> Self {
        self.additional_properties = additional_properties;
        self
    }

    /// Adds a property to [`additional_properties`](field@Self::additional_properties).
    /// One that the document names wins over another of its name.
    #[inline]
    pub fn additional_property(mut self, name: impl Into<String>, value: Option<i64>) -> Self {
        self.additional_properties.insert(name.into(), value);
        self
    }
}

runtime::model::object! {
    Typed {
        id: optional("id"),
        ..additional_properties
    }
}
