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
}

runtime::model::object! {
    BankStatementConfidenceSummary {
        id: optional("id"),
        file_path: optional("file_path"),
        confidence_summary: optional("confidence_summary"),
    }
}
