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

    /// Sets [`confidence_summary`](field@Self::confidence_summary).
    #[inline]
    pub fn confidence_summary(mut self, confidence_summary: Vec<ConfidenceLevelCount>) -> Self {
        self.confidence_summary = Some(confidence_summary);
        self
    }

    /// Sets [`file_path`](field@Self::file_path).
    #[inline]
    pub fn file_path(mut self, file_path: impl Into<String>) -> Self {
        self.file_path = Some(file_path.into());
        self
    }

    /// Sets [`id`](field@Self::id).
    #[inline]
    pub fn id(mut self, id: Uuid) -> Self {
        self.id = Some(id);
        self
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
