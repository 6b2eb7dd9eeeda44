//! Types of `webhooks`.

use super::super::runtime;

use self::runtime::model::{DecodeError, from_slice};

/// What the webhooks bring.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebhookPayload {
    /// Named `changed`.
    Changed(serde_json::Map<String, serde_json::Value>),
    /// What came by a name that the document does not have.
    Other(serde_json::Value),
}

impl WebhookPayload {
    /// Reads the body of a request that came in. `name` is the name in the document, and says what is read.
    ///
    /// # Errors
    ///
    /// If the body is not what the document says.
    #[inline]
    pub fn read(name: &str, body: &[u8]) -> Result<Self, DecodeError> {
        match name {
            "changed" => from_slice(body).map(Self::Changed),
            _ => from_slice(body).map(Self::Other),
        }
    }
}
