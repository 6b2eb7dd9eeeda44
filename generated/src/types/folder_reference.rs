//! Types of `FolderReference`.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::super::runtime;

/// A folder, by id and name.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FolderReference {
    /// The folder itself.
    pub id: Option<Uuid>,
    /// What it is called.
    pub name: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl FolderReference {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    FolderReference {
        id: optional("id"),
        name: optional("name"),
        ..additional_properties
    }
}
