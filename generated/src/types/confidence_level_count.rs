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
}

runtime::model::object! {
    ConfidenceLevelCount {
        confidence_level: optional("confidence_level"),
        total: optional("total"),
        pages: optional("pages"),
        ..additional_properties
    }
}
