//! Types of `WebhookMetadata`.

use std::collections::BTreeMap;

use super::super::runtime;

use self::runtime::secret::Secret;

/// Free metadata for the webhook.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookMetadata {
    /// The secret that deliveries for this verification are signed with (HMAC-SHA256). Take a
    /// random one of at least 32 characters. Without it, deliveries are not signed.
    ///
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub webhook_secret: Option<Secret<String>>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl WebhookMetadata {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`webhook_secret`](field@Self::webhook_secret).
    #[inline]
    pub fn webhook_secret(mut self, webhook_secret: impl Into<String>) -> Self {
        self.webhook_secret = Some(Secret::new(webhook_secret.into()));
        self
    }

    /// Sets [`additional_properties`](field@Self::additional_properties) as a whole.
    #[inline]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, serde_json::Value>,
    ) -> Self {
        self.additional_properties = additional_properties;
        self
    }

    /// Adds a property to [`additional_properties`](field@Self::additional_properties).
    /// One that the document names wins over another of its name.
    #[inline]
    pub fn additional_property(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.additional_properties.insert(name.into(), value.into());
        self
    }
}

runtime::model::object! {
    WebhookMetadata {
        webhook_secret: optional("webhook_secret"),
        ..additional_properties
    }
}
