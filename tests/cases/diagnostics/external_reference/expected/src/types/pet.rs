//! Types of `Pet`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub owner: Option<serde_json::Value>,
    pub home: Option<serde_json::Value>,
}

impl Pet {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`owner`](field@Self::owner).
    pub fn owner(mut self, owner: serde_json::Value) -> Self {
        self.owner = Some(owner);
        self
    }

    /// Sets [`home`](field@Self::home).
    pub fn home(mut self, home: serde_json::Value) -> Self {
        self.home = Some(home);
        self
    }
}

impl Decode for Pet {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            owner: object.optional("owner")?,
            home: object.optional("home")?,
        })
    }
}

impl Encode for Pet {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("owner", &self.owner), optional("home", &self.home)]);
    }
}

runtime::model::serde_bridge!(Pet);
