//! Types of `Further`.

use std::collections::BTreeMap;

use super::super::runtime;

use self::runtime::secret::Secret;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Further {
    pub a: Option<i64>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, Secret<String>>,
}

impl Further {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: i64) -> Self {
        self.a = Some(a);
        self
    }

    /// Sets [`additional_properties`](field@Self::additional_properties) as a whole.
    #[inline]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, Secret<String>>,
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
        self.additional_properties
            .insert(name.into(), Secret::new(value.into()));
        self
    }
}

runtime::model::object! {
    Further {
        a: optional("a"),
        ..additional_properties
    }
}
