//! Types of `GroupReference`.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::super::runtime;

/// A group, by id and name.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupReference {
    /// The group itself.
    pub id: Option<Uuid>,
    /// What it is called.
    ///
    /// Example: `"Production Team"`.
    pub name: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl GroupReference {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    GroupReference {
        id: optional("id"),
        name: optional("name"),
        ..additional_properties
    }
}
