//! Types of `Yacht`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Yacht {
    pub kind: String,
    pub masts: Option<i64>,
    pub crew: Option<i64>,
}

impl Yacht {
    /// A `Yacht` with what is required.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            masts: None,
            crew: None,
        }
    }

    /// Sets [`masts`](field@Self::masts).
    pub fn masts(mut self, masts: i64) -> Self {
        self.masts = Some(masts);
        self
    }

    /// Sets [`crew`](field@Self::crew).
    pub fn crew(mut self, crew: i64) -> Self {
        self.crew = Some(crew);
        self
    }
}

impl Decode for Yacht {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            masts: object.optional("masts")?,
            crew: object.optional("crew")?,
        })
    }
}

impl Encode for Yacht {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("kind", &self.kind),
            optional("masts", &self.masts),
            optional("crew", &self.crew),
        ]);
    }
}

runtime::model::serde_bridge!(Yacht);
