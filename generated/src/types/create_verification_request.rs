//! Types of `CreateVerificationRequest`.

use uuid::Uuid;

use super::super::runtime;
use super::{VerificationConfiguration, WebhookMetadata};

use self::runtime::model::nullable::Nullable;

/// What to verify, with which service, and where to file it.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateVerificationRequest {
    /// The service to use, as `GET /services` lists them.
    ///
    /// Example: `"3fc8b757-57d3-4607-998c-9bfbc4efa6cf"`.
    pub service_id: Uuid,
    /// The folder to file the verification in.
    pub folder_id: Uuid,
    /// What the service is to work on. Which keys there are, and which of them are required,
    /// differs from service to service.
    ///
    /// Example:
    /// `{"verification_type": "KTP_PEP", "fraud_detection": false, "files": {"ktp_file": ["<path from POST /upload>"]}}`.
    pub configuration: VerificationConfiguration,
    /// An id that groups verifications. Use one again for the different documents of one entity or
    /// transaction.
    pub result_id: Option<Uuid>,
    /// The address that each change of the status is posted to.
    ///
    /// Format: `uri`. Example: `"https://your-app.com/webhooks/anycheck"`.
    pub webhook_url: Nullable<String>,
    /// Free metadata for the webhook, such as the secret to sign deliveries with.
    ///
    /// Example: `{"webhook_secret": "your-signing-secret"}`.
    pub webhook_metadata: Option<WebhookMetadata>,
}

impl CreateVerificationRequest {
    /// A `CreateVerificationRequest` with what is required.
    #[inline]
    pub fn new(
        service_id: Uuid,
        folder_id: Uuid,
        configuration: VerificationConfiguration,
    ) -> Self {
        Self {
            service_id,
            folder_id,
            configuration,
            result_id: None,
            webhook_url: Nullable::Absent,
            webhook_metadata: None,
        }
    }

    /// Sets [`result_id`](field@Self::result_id).
    #[inline]
    pub fn result_id(mut self, result_id: Uuid) -> Self {
        self.result_id = Some(result_id);
        self
    }

    /// Sets [`webhook_url`](field@Self::webhook_url).
    #[inline]
    pub fn webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.webhook_url = Nullable::Value(webhook_url.into());
        self
    }

    /// Sets [`webhook_url`](field@Self::webhook_url) to null.
    #[inline]
    pub fn webhook_url_null(mut self) -> Self {
        self.webhook_url = Nullable::Null;
        self
    }

    /// Sets [`webhook_metadata`](field@Self::webhook_metadata).
    #[inline]
    pub fn webhook_metadata(mut self, webhook_metadata: WebhookMetadata) -> Self {
        self.webhook_metadata = Some(webhook_metadata);
        self
    }
}

runtime::model::object! {
    CreateVerificationRequest {
        service_id: required("service_id"),
        folder_id: required("folder_id"),
        configuration: required("configuration"),
        result_id: optional("result_id"),
        webhook_url: optional_nullable("webhook_url"),
        webhook_metadata: optional("webhook_metadata"),
    }
}
