//! Types of `urlencoded`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UrlencodedRequest {
    pub a: String,
    pub list: Option<Vec<String>>,
}

impl UrlencodedRequest {
    /// A `UrlencodedRequest` with what is required.
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            list: None,
        }
    }

    /// Sets [`list`](field@Self::list).
    pub fn list(mut self, list: Vec<String>) -> Self {
        self.list = Some(list);
        self
    }
}

impl Decode for UrlencodedRequest {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.required("a")?,
            list: object.optional("list")?,
        })
    }
}

impl Encode for UrlencodedRequest {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("a", &self.a), optional("list", &self.list)]);
    }
}

runtime::model::serde_bridge!(UrlencodedRequest);
