//! Types of `ConfidenceLevelCount`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, additional, optional};

/// How much was read at one level of confidence, and where.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfidenceLevelCount {
    /// The level, such as `LOW`, `MEDIUM` or `HIGH`.
    ///
    /// Example: `"LOW"`.
    pub confidence_level: Option<String>,
    /// How much was read at this level.
    pub total: Option<i64>,
    /// The pages it stands on.
    pub pages: Option<Vec<i64>>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl ConfidenceLevelCount {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`confidence_level`](field@Self::confidence_level).
    pub fn confidence_level(mut self, confidence_level: impl Into<String>) -> Self {
        self.confidence_level = Some(confidence_level.into());
        self
    }

    /// Sets [`total`](field@Self::total).
    pub fn total(mut self, total: i64) -> Self {
        self.total = Some(total);
        self
    }

    /// Sets [`pages`](field@Self::pages).
    pub fn pages(mut self, pages: Vec<i64>) -> Self {
        self.pages = Some(pages);
        self
    }
}

impl Decode for ConfidenceLevelCount {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            confidence_level: object.optional("confidence_level")?,
            total: object.optional("total")?,
            pages: object.optional("pages")?,
            additional_properties: object.additional(&["confidence_level", "total", "pages"])?,
        })
    }
}

impl Encode for ConfidenceLevelCount {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("confidence_level", &self.confidence_level),
            optional("total", &self.total),
            optional("pages", &self.pages),
            additional(&self.additional_properties),
        ]);
    }
}

runtime::model::serde_bridge!(ConfidenceLevelCount);
