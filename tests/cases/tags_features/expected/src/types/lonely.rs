//! Types of `Lonely`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::LonelyToo;

/// Nothing refers to it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Lonely {
    pub friend: Option<LonelyToo>,
}

impl Lonely {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`friend`](field@Self::friend).
    pub fn friend(mut self, friend: LonelyToo) -> Self {
        self.friend = Some(friend);
        self
    }
}

impl Decode for Lonely {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            friend: object.optional("friend")?,
        })
    }
}

impl Encode for Lonely {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("friend", &self.friend)]);
    }
}

runtime::model::serde_bridge!(Lonely);
