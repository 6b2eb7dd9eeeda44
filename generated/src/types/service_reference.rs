//! Types of `ServiceReference`.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::super::runtime;

/// A service, by id and name.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceReference {
    /// The service itself.
    ///
    /// Example: `"3c90c3cc-0d44-4b50-8888-8dd25736052a"`.
    pub id: Option<Uuid>,
    /// What it is called.
    ///
    /// Example: `"KTP & PEP"`.
    pub name: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl ServiceReference {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ServiceReference {
        id: optional("id"),
        name: optional("name"),
        ..additional_properties
    }
}
