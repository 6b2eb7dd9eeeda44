//! Types of `Box`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BoxType {
    pub box_: Option<Box<BoxType>>,
}

impl BoxType {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`box_`](field@Self::box_).
    pub fn box_(mut self, box_: BoxType) -> Self {
        self.box_ = Some(Box::new(box_));
        self
    }
}

impl Decode for BoxType {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            box_: object.optional("box")?,
        })
    }
}

impl Encode for BoxType {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("box", &self.box_)]);
    }
}

runtime::model::serde_bridge!(BoxType);
