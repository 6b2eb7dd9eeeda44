//! Types of `FieldError`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, additional, optional};

/// What is wrong with one field of a request.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldError {
    /// The field.
    pub field: Option<String>,
    /// What is wrong with it, for people.
    pub message: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl FieldError {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`field`](field@Self::field).
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// Sets [`message`](field@Self::message).
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

impl Decode for FieldError {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            field: object.optional("field")?,
            message: object.optional("message")?,
            additional_properties: object.additional(&["field", "message"])?,
        })
    }
}

impl Encode for FieldError {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("field", &self.field),
            optional("message", &self.message),
            additional(&self.additional_properties),
        ]);
    }
}

runtime::model::serde_bridge!(FieldError);
