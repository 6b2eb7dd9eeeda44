//! Types of `Deleted`.

use chrono::{DateTime, FixedOffset};

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Deleted {
    pub type_: String,
    pub at: DateTime<FixedOffset>,
    pub reason: Option<String>,
}

impl Deleted {
    /// A `Deleted` with what is required.
    pub fn new(type_: impl Into<String>, at: DateTime<FixedOffset>) -> Self {
        Self {
            type_: type_.into(),
            at,
            reason: None,
        }
    }

    /// Sets [`reason`](field@Self::reason).
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

impl Decode for Deleted {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            type_: object.required("type")?,
            at: object.required("at")?,
            reason: object.optional("reason")?,
        })
    }
}

impl Encode for Deleted {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("type", &self.type_),
            required("at", &self.at),
            optional("reason", &self.reason),
        ]);
    }
}

runtime::model::serde_bridge!(Deleted);
