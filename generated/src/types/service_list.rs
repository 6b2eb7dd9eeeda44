//! Types of `ServiceList`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::Service;

/// The services on offer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceList {
    /// How many services there are in total.
    ///
    /// Example: `11`.
    pub total: Option<i64>,
    /// The services.
    pub items: Option<Vec<Service>>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl ServiceList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ServiceList {
        total: optional("total"),
        items: optional("items"),
        ..additional_properties
    }
}
