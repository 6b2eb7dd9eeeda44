//! Types of `Pet`.

use std::collections::BTreeMap;

use super::super::runtime;

/// Names of properties match `^x`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pet {
    pub name: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, String>,
}

impl Pet {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

runtime::model::object! {
    Pet {
        name: optional("name"),
        ..additional_properties
    }
}
