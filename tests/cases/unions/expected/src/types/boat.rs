//! Types of `Boat`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Boat {
    pub kind: String,
    pub masts: Option<i64>,
}

impl Boat {
    /// A `Boat` with what is required.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            masts: None,
        }
    }

    /// Sets [`masts`](field@Self::masts).
    pub fn masts(mut self, masts: i64) -> Self {
        self.masts = Some(masts);
        self
    }
}

impl Decode for Boat {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            masts: object.optional("masts")?,
        })
    }
}

impl Encode for Boat {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("kind", &self.kind), optional("masts", &self.masts)]);
    }
}

runtime::model::serde_bridge!(Boat);
