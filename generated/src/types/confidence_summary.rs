//! Types of `ConfidenceSummary`.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::super::runtime;
use super::ConfidenceLevelCount;

/// The counts by level of confidence, with the file once more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfidenceSummary {
    /// One entry for each level.
    pub confidence_summary: Option<Vec<ConfidenceLevelCount>>,
    /// The path of the file.
    pub file_path: Option<String>,
    /// An id. What it identifies is not documented; in the sample it differs from the outer one.
    pub id: Option<Uuid>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl ConfidenceSummary {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ConfidenceSummary {
        confidence_summary: optional("confidence_summary"),
        file_path: optional("file_path"),
        id: optional("id"),
        ..additional_properties
    }
}
