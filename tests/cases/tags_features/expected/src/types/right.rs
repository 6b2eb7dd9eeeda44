//! Types of `Right`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::Left;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Right {
    pub left: Option<Box<Left>>,
}

impl Right {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`left`](field@Self::left).
    pub fn left(mut self, left: Left) -> Self {
        self.left = Some(Box::new(left));
        self
    }
}

impl Decode for Right {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            left: object.optional("left")?,
        })
    }
}

impl Encode for Right {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("left", &self.left)]);
    }
}

runtime::model::serde_bridge!(Right);
