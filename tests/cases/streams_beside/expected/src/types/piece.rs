//! Types of `Piece`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Piece {
    pub token: String,
}

impl Piece {
    /// A `Piece` with what is required.
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
        }
    }
}

impl Decode for Piece {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            token: object.required("token")?,
        })
    }
}

impl Encode for Piece {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("token", &self.token)]);
    }
}

runtime::model::serde_bridge!(Piece);
