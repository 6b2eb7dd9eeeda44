//! Types of `WebhookMetadata`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, additional, optional};
use super::super::runtime::secret::Secret;

/// Settings of the webhook, and anything else you want to keep with it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookMetadata {
    /// The secret that deliveries for this verification are signed with (HMAC-SHA256). Take a
    /// random one of at least 32 characters. Without it, deliveries are not signed.
    pub webhook_secret: Option<Secret<String>>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl WebhookMetadata {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`webhook_secret`](field@Self::webhook_secret).
    pub fn webhook_secret(mut self, webhook_secret: impl Into<String>) -> Self {
        self.webhook_secret = Some(Secret::new(webhook_secret.into()));
        self
    }
}

impl Decode for WebhookMetadata {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            webhook_secret: object.optional("webhook_secret")?,
            additional_properties: object.additional(&["webhook_secret"])?,
        })
    }
}

impl Encode for WebhookMetadata {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("webhook_secret", &self.webhook_secret),
            additional(&self.additional_properties),
        ]);
    }
}

runtime::model::serde_bridge!(WebhookMetadata);
