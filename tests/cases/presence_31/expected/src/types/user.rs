//! Types of `User`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::super::runtime::nullable::Nullable;
use super::{NullableObject, NullableText};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    pub text: Nullable<NullableText>,
    pub object: Nullable<NullableObject>,
}

impl User {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`text`](field@Self::text).
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Nullable::Value(text.into());
        self
    }

    /// Sets [`object`](field@Self::object).
    pub fn object(mut self, object: NullableObject) -> Self {
        self.object = Nullable::Value(object);
        self
    }
}

impl Decode for User {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            text: object.nullable("text")?,
            object: object.nullable("object")?,
        })
    }
}

impl Encode for User {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("text", &self.text),
            optional("object", &self.object),
        ]);
    }
}

runtime::model::serde_bridge!(User);
