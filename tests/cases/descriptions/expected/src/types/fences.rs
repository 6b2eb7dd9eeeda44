//! Types of `Fences`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

/// ```text
/// let unclosed = 1;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Fences {
    /// ```text
    /// assert!(false);
    /// ```
    pub tildes: Option<String>,
    /// Text.
    ///
    /// ```text
    /// indented_code();
    /// ```
    ///
    /// and a tab
    pub indented: Option<String>,
    /// ```json
    /// {"a": [1, 2]}
    /// ```
    pub json: Option<String>,
}

impl Fences {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`tildes`](field@Self::tildes).
    pub fn tildes(mut self, tildes: impl Into<String>) -> Self {
        self.tildes = Some(tildes.into());
        self
    }

    /// Sets [`indented`](field@Self::indented).
    pub fn indented(mut self, indented: impl Into<String>) -> Self {
        self.indented = Some(indented.into());
        self
    }

    /// Sets [`json`](field@Self::json).
    pub fn json(mut self, json: impl Into<String>) -> Self {
        self.json = Some(json.into());
        self
    }
}

impl Decode for Fences {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            tildes: object.optional("tildes")?,
            indented: object.optional("indented")?,
            json: object.optional("json")?,
        })
    }
}

impl Encode for Fences {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("tildes", &self.tildes),
            optional("indented", &self.indented),
            optional("json", &self.json),
        ]);
    }
}

runtime::model::serde_bridge!(Fences);
