//! Types of `VerificationStatusChanged`.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};

use super::super::runtime;
use super::WebhookEvent;

/// What a webhook is sent when the status of a verification changes. The documentation that
/// could be read breaks off after these two fields; any others are kept as they come.
#[derive(Clone, Default)]
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
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    VerificationStatusChanged {
        event: optional("event"),
        timestamp: optional("timestamp"),
        ..additional_properties
    }
}
