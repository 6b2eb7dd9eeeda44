//! Types of `Pet`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub id: i64,
    pub nickname: Option<String>,
}

impl Pet {
    /// A `Pet` with what is required.
    pub fn new(id: i64) -> Self {
        Self { id, nickname: None }
    }

    /// Sets [`nickname`](field@Self::nickname).
    pub fn nickname(mut self, nickname: impl Into<String>) -> Self {
        self.nickname = Some(nickname.into());
        self
    }
}

impl Decode for Pet {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.required("id")?,
            nickname: object.optional("nickname")?,
        })
    }
}

impl Encode for Pet {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("id", &self.id),
            optional("nickname", &self.nickname),
        ]);
    }
}

runtime::model::serde_bridge!(Pet);
