//! Types of `CreateFolderRequest`.

use std::collections::BTreeMap;

use super::super::runtime;

/// The folder to create.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolderRequest {
    /// What to call it.
    pub name: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl CreateFolderRequest {
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
    CreateFolderRequest {
        name: optional("name"),
        ..additional_properties
    }
}
