//! Types of `ServiceList`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, additional, optional};
use super::Service;

/// The services on offer.
#[derive(Clone, Debug, Default, PartialEq)]
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
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`total`](field@Self::total).
    pub fn total(mut self, total: i64) -> Self {
        self.total = Some(total);
        self
    }

    /// Sets [`items`](field@Self::items).
    pub fn items(mut self, items: Vec<Service>) -> Self {
        self.items = Some(items);
        self
    }
}

impl Decode for ServiceList {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            total: object.optional("total")?,
            items: object.optional("items")?,
            additional_properties: object.additional(&["total", "items"])?,
        })
    }
}

impl Encode for ServiceList {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("total", &self.total),
            optional("items", &self.items),
            additional(&self.additional_properties),
        ]);
    }
}

runtime::model::serde_bridge!(ServiceList);
