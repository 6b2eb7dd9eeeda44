//! UUIDs (RFC 9562), OpenAPI's format `uuid`.
// needs: error_decode, json, model; crates: uuid

use uuid::Uuid;

use super::error_decode::DecodeError;
use super::json::Json;
use super::model::{Decode, Encode, Sink};

impl Decode for Uuid {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let text = json.string("uuid")?;
        Self::try_parse(text).map_err(|_| DecodeError::mismatch("uuid", json))
    }
}

/// Written in lower case with hyphens.
impl Encode for Uuid {
    fn encode(&self, sink: &mut dyn Sink) {
        let mut buffer = Self::encode_buffer();
        sink.str(self.hyphenated().encode_lower(&mut buffer));
    }
}
