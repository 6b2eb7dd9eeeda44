//! Types of `ReviewVerificationRequest`.

use super::super::runtime;

/// A review of a verification.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewVerificationRequest {
    /// The status to give the verification.
    ///
    /// Example: `"COMPLETED"`.
    pub verification_status: Option<String>,
    /// The output.
    ///
    /// Example: `{}`.
    pub output: Option<serde_json::Map<String, serde_json::Value>>,
    /// The configuration.
    ///
    /// Example: `{}`.
    pub configuration: Option<serde_json::Map<String, serde_json::Value>>,
}

impl ReviewVerificationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`verification_status`](field@Self::verification_status).
    #[inline]
    pub fn verification_status(mut self, verification_status: impl Into<String>) -> Self {
        self.verification_status = Some(verification_status.into());
        self
    }

    /// Sets [`output`](field@Self::output).
    #[inline]
    pub fn output(mut self, output: serde_json::Map<String, serde_json::Value>) -> Self {
        self.output = Some(output);
        self
    }

    /// Sets [`configuration`](field@Self::configuration).
    #[inline]
    pub fn configuration(
        mut self,
        configuration: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.configuration = Some(configuration);
        self
    }
}

runtime::model::object! {
    ReviewVerificationRequest {
        verification_status: optional("verification_status"),
        output: optional("output"),
        configuration: optional("configuration"),
    }
}
