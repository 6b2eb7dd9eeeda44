//! Types of `ExternalJobIds`.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, additional, optional};

/// The jobs that other processors did for a verification.
#[derive(Clone, Debug, Default, PartialEq)]
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
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ocr_job_id`](field@Self::ocr_job_id).
    pub fn ocr_job_id(mut self, ocr_job_id: Vec<Uuid>) -> Self {
        self.ocr_job_id = Some(ocr_job_id);
        self
    }

    /// Sets [`fraud_job_id`](field@Self::fraud_job_id).
    pub fn fraud_job_id(mut self, fraud_job_id: Vec<Uuid>) -> Self {
        self.fraud_job_id = Some(fraud_job_id);
        self
    }
}

impl Decode for ExternalJobIds {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            ocr_job_id: object.optional("ocr_job_id")?,
            fraud_job_id: object.optional("fraud_job_id")?,
            additional_properties: object.additional(&["ocr_job_id", "fraud_job_id"])?,
        })
    }
}

impl Encode for ExternalJobIds {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("ocr_job_id", &self.ocr_job_id),
            optional("fraud_job_id", &self.fraud_job_id),
            additional(&self.additional_properties),
        ]);
    }
}

runtime::model::serde_bridge!(ExternalJobIds);
