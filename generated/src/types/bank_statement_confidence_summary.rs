//! Types of `BankStatementConfidenceSummary`.

use uuid::Uuid;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::ConfidenceSummary;

/// How sure the reading of one file is.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BankStatementConfidenceSummary {
    /// The summary itself.
    pub id: Option<Uuid>,
    /// Where the file is stored.
    pub file_path: Option<String>,
    /// The counts by level of confidence, with the file once more.
    pub confidence_summary: Option<ConfidenceSummary>,
}

impl BankStatementConfidenceSummary {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: Uuid) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`file_path`](field@Self::file_path).
    pub fn file_path(mut self, file_path: impl Into<String>) -> Self {
        self.file_path = Some(file_path.into());
        self
    }

    /// Sets [`confidence_summary`](field@Self::confidence_summary).
    pub fn confidence_summary(mut self, confidence_summary: ConfidenceSummary) -> Self {
        self.confidence_summary = Some(confidence_summary);
        self
    }
}

impl Decode for BankStatementConfidenceSummary {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.optional("id")?,
            file_path: object.optional("file_path")?,
            confidence_summary: object.optional("confidence_summary")?,
        })
    }
}

impl Encode for BankStatementConfidenceSummary {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("id", &self.id),
            optional("file_path", &self.file_path),
            optional("confidence_summary", &self.confidence_summary),
        ]);
    }
}

runtime::model::serde_bridge!(BankStatementConfidenceSummary);
