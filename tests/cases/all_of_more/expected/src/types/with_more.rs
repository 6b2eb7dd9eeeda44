//! Types of `WithMore`.

use std::collections::BTreeMap;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithMore {
    pub a: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, i64>,
}

impl WithMore {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
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
    WithMore {
        a: optional("a"),
        ..additional_properties
    }
}
