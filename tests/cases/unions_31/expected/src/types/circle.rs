//! Types of `Circle`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};
use super::super::runtime::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    pub kind: CircleKind,
    pub radius: f64,
}

impl Circle {
    /// A `Circle` with what is required.
    pub fn new(kind: CircleKind, radius: f64) -> Self {
        Self { kind, radius }
    }
}

impl Decode for Circle {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            radius: object.required("radius")?,
        })
    }
}

impl Encode for Circle {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("kind", &self.kind),
            required("radius", &self.radius),
        ]);
    }
}

runtime::model::serde_bridge!(Circle);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CircleKind {
    /// `circle`.
    Circle,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(CircleKind {
    Circle => "circle",
});
