//! Types of `ReviewVerificationRequest`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

/// The outcome of a review.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReviewVerificationRequest {
    /// The status to give the verification.
    ///
    /// Example: `"COMPLETED"`.
    pub verification_status: Option<String>,
    /// The results, as corrected.
    ///
    /// Example: `{}`.
    pub output: Option<serde_json::Map<String, serde_json::Value>>,
    /// The configuration, as corrected.
    ///
    /// Example: `{}`.
    pub configuration: Option<serde_json::Map<String, serde_json::Value>>,
}

impl ReviewVerificationRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`verification_status`](field@Self::verification_status).
    pub fn verification_status(mut self, verification_status: impl Into<String>) -> Self {
        self.verification_status = Some(verification_status.into());
        self
    }

    /// Sets [`output`](field@Self::output).
    pub fn output(mut self, output: serde_json::Map<String, serde_json::Value>) -> Self {
        self.output = Some(output);
        self
    }

    /// Sets [`configuration`](field@Self::configuration).
    pub fn configuration(
        mut self,
        configuration: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.configuration = Some(configuration);
        self
    }
}

impl Decode for ReviewVerificationRequest {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            verification_status: object.optional("verification_status")?,
            output: object.optional("output")?,
            configuration: object.optional("configuration")?,
        })
    }
}

impl Encode for ReviewVerificationRequest {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("verification_status", &self.verification_status),
            optional("output", &self.output),
            optional("configuration", &self.configuration),
        ]);
    }
}

runtime::model::serde_bridge!(ReviewVerificationRequest);
