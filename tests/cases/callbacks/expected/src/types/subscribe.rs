//! Types of `subscribe`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscribeRequest {
    /// Format: `uri`.
    pub url: String,
}

impl SubscribeRequest {
    /// A `SubscribeRequest` with what is required.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl Decode for SubscribeRequest {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            url: object.required("url")?,
        })
    }
}

impl Encode for SubscribeRequest {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("url", &self.url)]);
    }
}

runtime::model::serde_bridge!(SubscribeRequest);
