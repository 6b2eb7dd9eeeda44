//! Types of `ServiceCategory`.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::super::runtime;

/// What kind of service it is.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceCategory {
    /// The category itself.
    pub id: Option<Uuid>,
    /// What it is called.
    ///
    /// Example: `"Document Verification"`.
    pub name: Option<String>,
    /// A short name for programs.
    ///
    /// Example: `"DOCUMENT_VERIFICATION"`.
    pub type_: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl ServiceCategory {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ServiceCategory {
        id: optional("id"),
        name: optional("name"),
        type_: optional("type"),
        ..additional_properties
    }
}
