//! Types of `Both`.

use std::collections::BTreeMap;

use super::super::runtime;

/// unevaluatedProperties: `{"type": "integer"}`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Both {
    pub name: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, String>,
}

impl Both {
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
    Both {
        name: optional("name"),
        ..additional_properties
    }
}
