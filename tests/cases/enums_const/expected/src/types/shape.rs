//! Types of `Shape`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};
use super::super::runtime::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Shape {
    pub kind: ShapeKind,
    /// Values: `0.5`.
    pub half: Option<f64>,
}

impl Shape {
    /// A `Shape` with what is required.
    pub fn new(kind: ShapeKind) -> Self {
        Self { kind, half: None }
    }

    /// Sets [`half`](field@Self::half).
    pub fn half(mut self, half: f64) -> Self {
        self.half = Some(half);
        self
    }
}

impl Decode for Shape {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            half: object.optional("half")?,
        })
    }
}

impl Encode for Shape {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("kind", &self.kind), optional("half", &self.half)]);
    }
}

runtime::model::serde_bridge!(Shape);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ShapeKind {
    /// `circle`.
    Circle,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(ShapeKind {
    Circle => "circle",
});
