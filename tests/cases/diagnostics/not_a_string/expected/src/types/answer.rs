//! Types of `Answer`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    pub yes: String,
    /// true
    pub n1: String,
}

impl Answer {
    /// A `Answer` with what is required.
    pub fn new(yes: impl Into<String>, n1: impl Into<String>) -> Self {
        Self {
            yes: yes.into(),
            n1: n1.into(),
        }
    }
}

impl Decode for Answer {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            yes: object.required("yes")?,
            n1: object.required("1")?,
        })
    }
}

impl Encode for Answer {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("yes", &self.yes), required("1", &self.n1)]);
    }
}

runtime::model::serde_bridge!(Answer);
