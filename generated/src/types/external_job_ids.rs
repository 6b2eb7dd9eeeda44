//! Types of `ExternalJobIds`.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::super::runtime;

/// The ids of the jobs that external processors did for a verification.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalJobIds {
    /// The jobs that read text.
    ///
    /// Example: `["3c90c3cc-0d44-4b50-8888-8dd25736052a"]`.
    pub ocr_job_id: Option<Vec<Uuid>>,
    /// The jobs that looked for fraud.
    ///
    /// Example: `["3c90c3cc-0d44-4b50-8888-8dd25736052a"]`.
    pub fraud_job_id: Option<Vec<Uuid>>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl ExternalJobIds {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ExternalJobIds {
        ocr_job_id: optional("ocr_job_id"),
        fraud_job_id: optional("fraud_job_id"),
        ..additional_properties
    }
}
