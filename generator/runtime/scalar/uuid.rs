//! UUIDs (RFC 9562), OpenAPI's format `uuid`.

use uuid::Uuid;

use super::super::json::Json;
use super::super::model::{Decode, Encode, Sink};

impl Decode for Uuid {
    fn decode(json: Json<'_>) -> Self {
        let uuid = json.as_str().and_then(|text| Self::try_parse(text).ok());
        json.or_refuse(uuid, "uuid")
    }
}

/// Written in lower case with hyphens.
impl Encode for Uuid {
    fn encode(&self, sink: &mut dyn Sink) {
        let mut buffer = Self::encode_buffer();
        sink.str(self.hyphenated().encode_lower(&mut buffer));
    }
}
