//! Types of `NoType`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

/// An object by its keywords alone.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NoType {
    pub flag: Option<bool>,
}

impl NoType {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`flag`](field@Self::flag).
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self
    }
}

impl Decode for NoType {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            flag: object.optional("flag")?,
        })
    }
}

impl Encode for NoType {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("flag", &self.flag)]);
    }
}

runtime::model::serde_bridge!(NoType);
