//! Types of `BankStatementConfidenceSummary`.

use uuid::Uuid;

use super::super::runtime;
use super::ConfidenceSummary;

/// How sure the reading of one file is.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankStatementConfidenceSummary {
    /// The verification.
    pub id: Option<Uuid>,
    /// The path of the analyzed file.
    pub file_path: Option<String>,
    /// The counts by level of confidence, with the file once more.
    pub confidence_summary: Option<ConfidenceSummary>,
}

impl BankStatementConfidenceSummary {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](field@Self::id).
    #[inline]
    pub fn id(mut self, id: Uuid) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`file_path`](field@Self::file_path).
    #[inline]
    pub fn file_path(mut self, file_path: impl Into<String>) -> Self {
        self.file_path = Some(file_path.into());
        self
    }

    /// Sets [`confidence_summary`](field@Self::confidence_summary).
    #[inline]
    pub fn confidence_summary(mut self, confidence_summary: ConfidenceSummary) -> Self {
        self.confidence_summary = Some(confidence_summary);
        self
    }
}

runtime::model::object! {
    BankStatementConfidenceSummary {
        id: optional("id"),
        file_path: optional("file_path"),
        confidence_summary: optional("confidence_summary"),
    }
}
