//! Types of `Square`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};
use super::super::runtime::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Square {
    pub kind: SquareKind,
    pub side: f64,
}

impl Square {
    /// A `Square` with what is required.
    pub fn new(kind: SquareKind, side: f64) -> Self {
        Self { kind, side }
    }
}

impl Decode for Square {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            side: object.required("side")?,
        })
    }
}

impl Encode for Square {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("kind", &self.kind), required("side", &self.side)]);
    }
}

runtime::model::serde_bridge!(Square);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SquareKind {
    /// `square`.
    Square,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(SquareKind {
    Square => "square",
});
