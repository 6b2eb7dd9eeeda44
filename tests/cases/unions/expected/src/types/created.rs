//! Types of `Created`.

use chrono::{DateTime, FixedOffset};

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Created {
    pub type_: String,
    pub at: DateTime<FixedOffset>,
    pub by: Option<String>,
}

impl Created {
    /// A `Created` with what is required.
    pub fn new(type_: impl Into<String>, at: DateTime<FixedOffset>) -> Self {
        Self {
            type_: type_.into(),
            at,
            by: None,
        }
    }

    /// Sets [`by`](field@Self::by).
    pub fn by(mut self, by: impl Into<String>) -> Self {
        self.by = Some(by.into());
        self
    }
}

impl Decode for Created {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            type_: object.required("type")?,
            at: object.required("at")?,
            by: object.optional("by")?,
        })
    }
}

impl Encode for Created {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("type", &self.type_),
            required("at", &self.at),
            optional("by", &self.by),
        ]);
    }
}

runtime::model::serde_bridge!(Created);
