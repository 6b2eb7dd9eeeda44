//! Types of `Right`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};
use super::Left;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Right {
    pub left: Box<Left>,
}

impl Right {
    /// A `Right` with what is required.
    pub fn new(left: Left) -> Self {
        Self {
            left: Box::new(left),
        }
    }
}

impl Decode for Right {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            left: object.required("left")?,
        })
    }
}

impl Encode for Right {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("left", &self.left)]);
    }
}

runtime::model::serde_bridge!(Right);
