//! Types of `VerificationStatusChanged`.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, additional, optional};
use super::WebhookEvent;

/// What a webhook is sent when the status of a verification changes. The documentation that
/// could be read breaks off after these two fields; any others are kept as they come.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VerificationStatusChanged {
    /// What a delivery is about. There is only one event.
    pub event: Option<WebhookEvent>,
    /// When it happened, in UTC.
    pub timestamp: Option<DateTime<FixedOffset>>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl VerificationStatusChanged {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`event`](field@Self::event).
    pub fn event(mut self, event: WebhookEvent) -> Self {
        self.event = Some(event);
        self
    }

    /// Sets [`timestamp`](field@Self::timestamp).
    pub fn timestamp(mut self, timestamp: DateTime<FixedOffset>) -> Self {
        self.timestamp = Some(timestamp);
        self
    }
}

impl Decode for VerificationStatusChanged {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            event: object.optional("event")?,
            timestamp: object.optional("timestamp")?,
            additional_properties: object.additional(&["event", "timestamp"])?,
        })
    }
}

impl Encode for VerificationStatusChanged {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("event", &self.event),
            optional("timestamp", &self.timestamp),
            additional(&self.additional_properties),
        ]);
    }
}

runtime::model::serde_bridge!(VerificationStatusChanged);
