//! Types of `Confused`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};
use super::super::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Confused {
    Object(Box<ConfusedObject>),
    Object2(Box<ConfusedObject2>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Confused {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    Look::Object {
                        required: &["a"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    },
                    |json| Decode::decode(json).map(Self::Object),
                ),
                (
                    Look::Object {
                        required: &["b"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    },
                    |json| Decode::decode(json).map(Self::Object2),
                ),
            ],
        )
    }
}

impl Encode for Confused {
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Object(value) => value.encode(sink),
            Self::Object2(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Confused);

impl From<ConfusedObject> for Confused {
    fn from(value: ConfusedObject) -> Self {
        Self::Object(Box::new(value))
    }
}

impl From<ConfusedObject2> for Confused {
    fn from(value: ConfusedObject2) -> Self {
        Self::Object2(Box::new(value))
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConfusedObject {
    pub a: String,
}

impl ConfusedObject {
    /// A `ConfusedObject` with what is required.
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into() }
    }
}

impl Decode for ConfusedObject {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.required("a")?,
        })
    }
}

impl Encode for ConfusedObject {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("a", &self.a)]);
    }
}

runtime::model::serde_bridge!(ConfusedObject);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConfusedObject2 {
    pub b: String,
}

impl ConfusedObject2 {
    /// A `ConfusedObject2` with what is required.
    pub fn new(b: impl Into<String>) -> Self {
        Self { b: b.into() }
    }
}

impl Decode for ConfusedObject2 {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            b: object.required("b")?,
        })
    }
}

impl Encode for ConfusedObject2 {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("b", &self.b)]);
    }
}

runtime::model::serde_bridge!(ConfusedObject2);
