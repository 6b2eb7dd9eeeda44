//! Types of `search`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchFilter {
    pub inline: Option<String>,
}

impl SearchFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`inline`](field@Self::inline).
    pub fn inline(mut self, inline: impl Into<String>) -> Self {
        self.inline = Some(inline.into());
        self
    }
}

impl Decode for SearchFilter {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            inline: object.optional("inline")?,
        })
    }
}

impl Encode for SearchFilter {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("inline", &self.inline)]);
    }
}

runtime::model::serde_bridge!(SearchFilter);
