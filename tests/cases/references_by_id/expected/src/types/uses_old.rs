//! Types of `UsesOld`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::Old;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UsesOld {
    pub old: Option<Old>,
    pub nothing: Option<serde_json::Value>,
}

impl UsesOld {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`old`](field@Self::old).
    pub fn old(mut self, old: Old) -> Self {
        self.old = Some(old);
        self
    }

    /// Sets [`nothing`](field@Self::nothing).
    pub fn nothing(mut self, nothing: serde_json::Value) -> Self {
        self.nothing = Some(nothing);
        self
    }
}

impl Decode for UsesOld {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            old: object.optional("old")?,
            nothing: object.optional("nothing")?,
        })
    }
}

impl Encode for UsesOld {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("old", &self.old),
            optional("nothing", &self.nothing),
        ]);
    }
}

runtime::model::serde_bridge!(UsesOld);
