//! Types of `webhooks`.

use super::super::runtime;
use super::Beside;

use self::runtime::model::{DecodeError, from_slice};

/// What the webhooks bring.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum WebhookPayload {
    /// Named `told`.
    Told(Box<Beside>),
    /// Named `guessed`.
    Guessed(serde_json::Value),
    /// What came by a name that the document does not have.
    Other(serde_json::Value),
}

impl std::fmt::Debug for WebhookPayload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Told(value) => f.debug_tuple("Told").field(value).finish(),
            Self::Guessed(value) => f
                .debug_tuple("Guessed")
                .field(&runtime::secret::shown::Shown(value))
                .finish(),
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
            "told" => from_slice(body).map(Box::new).map(Self::Told),
            "guessed" => from_slice(body).map(Self::Guessed),
            _ => from_slice(body).map(Self::Other),
        }
    }
}
