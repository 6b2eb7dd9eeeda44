//! Types of `subscribe`.

use super::super::runtime;
use super::{Event, InlineEventPayload};

use self::runtime::model::{DecodeError, from_slice};

#[derive(Clone)]
#[non_exhaustive]
pub struct SubscribeRequest {
    /// Format: `uri`.
    pub url: String,
}

impl SubscribeRequest {
    /// A `SubscribeRequest` with what is required.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

runtime::model::object! {
    SubscribeRequest {
        url: required("url"),
    }
}

/// What the callbacks bring.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SubscribeCallback {
    /// Named `onEvent`.
    ///
    /// Something happened.
    OnEvent(Box<Event>),
    /// Named `inline`.
    Inline(Box<InlineEventPayload>),
    /// Named `shared`.
    Shared(Vec<Event>),
    /// What came by a name that the document does not have.
    Other(serde_json::Value),
}

impl SubscribeCallback {
    /// Reads the body of a request that came in. `name` is the name in the document, and says what is read.
    ///
    /// # Errors
    ///
    /// If the body is not what the document says.
    #[inline]
    pub fn read(name: &str, body: &[u8]) -> Result<Self, DecodeError> {
        match name {
            "onEvent" => from_slice(body).map(Box::new).map(Self::OnEvent),
            "inline" => from_slice(body).map(Box::new).map(Self::Inline),
            "shared" => from_slice(body).map(Self::Shared),
            _ => from_slice(body).map(Self::Other),
        }
    }
}
