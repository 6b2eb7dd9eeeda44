//! Types of `webhooks`.

use bytes::Bytes;

use super::super::runtime;
use super::Event;

use self::runtime::model::{DecodeError, from_slice};

/// What the webhooks bring.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebhookPayload {
    /// Named `statusChanged POST`.
    ///
    /// The status of something changed.
    StatusChangedPost(Box<Event>),
    /// Named `statusChanged PUT`.
    ///
    /// The status was set by hand.
    StatusChangedPut(String),
    /// Named `ping`.
    ///
    /// The API asks whether anybody is there.
    Ping,
    /// Named `archive`.
    Archive(Bytes),
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
            "statusChanged POST" => from_slice(body).map(Box::new).map(Self::StatusChangedPost),
            "statusChanged PUT" => Ok(Self::StatusChangedPut(
                String::from_utf8_lossy(body).into_owned(),
            )),
            "ping" => Ok(Self::Ping),
            "archive" => Ok(Self::Archive(Bytes::copy_from_slice(body))),
            _ => from_slice(body).map(Self::Other),
        }
    }
}
