//! Types of `Problem`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: Option<String>,
    pub unknown: Option<serde_json::Value>,
    pub odd: Option<String>,
}

impl Problem {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`title`](field@Self::title).
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`unknown`](field@Self::unknown).
    pub fn unknown(mut self, unknown: serde_json::Value) -> Self {
        self.unknown = Some(unknown);
        self
    }

    /// Sets [`odd`](field@Self::odd).
    pub fn odd(mut self, odd: impl Into<String>) -> Self {
        self.odd = Some(odd.into());
        self
    }
}

impl Decode for Problem {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            title: object.optional("title")?,
            unknown: object.optional("unknown")?,
            odd: object.optional("odd")?,
        })
    }
}

impl Encode for Problem {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("title", &self.title),
            optional("unknown", &self.unknown),
            optional("odd", &self.odd),
        ]);
    }
}

runtime::model::serde_bridge!(Problem);
