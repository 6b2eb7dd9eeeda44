//! Types of `Left`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::Right;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Left {
    pub right: Option<Box<Right>>,
}

impl Left {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`right`](field@Self::right).
    pub fn right(mut self, right: Right) -> Self {
        self.right = Some(Box::new(right));
        self
    }
}

impl Decode for Left {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            right: object.optional("right")?,
        })
    }
}

impl Encode for Left {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("right", &self.right)]);
    }
}

runtime::model::serde_bridge!(Left);
