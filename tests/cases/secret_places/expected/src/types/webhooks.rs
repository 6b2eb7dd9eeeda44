//! Types of `webhooks`.

use bytes::Bytes;

use super::super::runtime;

use self::runtime::model::{DecodeError, from_slice};
use self::runtime::secret::Secret;

/// What the webhooks bring.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum WebhookPayload {
    /// Named `text`.
    Text(Secret<String>),
    /// Named `xml`.
    Xml(Secret<String>),
    /// Named `bytes`.
    Bytes(Secret<Bytes>),
    /// Named `form`.
    Form(Secret<String>),
    /// What came by a name that the document does not have.
    Other(serde_json::Value),
}

impl std::fmt::Debug for WebhookPayload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(value) => f.debug_tuple("Text").field(value).finish(),
            Self::Xml(value) => f.debug_tuple("Xml").field(value).finish(),
            Self::Bytes(value) => f.debug_tuple("Bytes").field(value).finish(),
            Self::Form(value) => f.debug_tuple("Form").field(value).finish(),
            Self::Other(value) => f
                .debug_tuple("Other")
                .field(&runtime::secret::shown::Shown(value))
                .finish(),
        }
    }
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
            "text" => Ok(Self::Text(
                String::from_utf8_lossy(body).into_owned().into(),
            )),
            "xml" => Ok(Self::Xml(String::from_utf8_lossy(body).into_owned().into())),
            "bytes" => Ok(Self::Bytes(Bytes::copy_from_slice(body).into())),
            "form" => Ok(Self::Form(
                String::from_utf8_lossy(body).into_owned().into(),
            )),
            _ => from_slice(body).map(Self::Other),
        }
    }
}
