//! Types of `ConfidenceLevelCount`.

use std::collections::BTreeMap;

use super::super::runtime;

/// How much was read at one level of confidence, and where.
#[derive(Clone, Default)]
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
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`confidence_level`](field@Self::confidence_level).
    #[inline]
    pub fn confidence_level(mut self, confidence_level: impl Into<String>) -> Self {
        self.confidence_level = Some(confidence_level.into());
        self
    }

    /// Sets [`total`](field@Self::total).
    #[inline]
    pub fn total(mut self, total: i64) -> Self {
        self.total = Some(total);
        self
    }

    /// Sets [`pages`](field@Self::pages).
    #[inline]
    pub fn pages(mut self, pages: Vec<i64>) -> Self {
        self.pages = Some(pages);
        self
    }
}

runtime::model::object! {
    ConfidenceLevelCount {
        confidence_level: optional("confidence_level"),
        total: optional("total"),
        pages: optional("pages"),
        ..additional_properties
    }
}
