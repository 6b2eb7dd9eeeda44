//! Types of `Problem`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: String,
}

impl Problem {
    /// A `Problem` with what is required.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
        }
    }
}

impl Decode for Problem {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            title: object.required("title")?,
        })
    }
}

impl Encode for Problem {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("title", &self.title)]);
    }
}

runtime::model::serde_bridge!(Problem);
