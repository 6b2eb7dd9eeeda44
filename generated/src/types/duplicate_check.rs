//! Types of `DuplicateCheck`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::PreviousVerification;

/// What the comparison of files with earlier verifications found.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DuplicateCheck {
    /// Whether one of the files was seen before.
    ///
    /// Example: `true`.
    pub is_duplicate: Option<bool>,
    /// The kinds of document that the files hold.
    ///
    /// Example: `["KTP", "SELFIE"]`.
    pub detected_documents: Option<Vec<String>>,
    /// The earlier verifications that used them.
    pub previous_verifications: Option<Vec<PreviousVerification>>,
}

impl DuplicateCheck {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`is_duplicate`](field@Self::is_duplicate).
    pub fn is_duplicate(mut self, is_duplicate: bool) -> Self {
        self.is_duplicate = Some(is_duplicate);
        self
    }

    /// Sets [`detected_documents`](field@Self::detected_documents).
    pub fn detected_documents(mut self, detected_documents: Vec<String>) -> Self {
        self.detected_documents = Some(detected_documents);
        self
    }

    /// Sets [`previous_verifications`](field@Self::previous_verifications).
    pub fn previous_verifications(
        mut self,
        previous_verifications: Vec<PreviousVerification>,
    ) -> Self {
        self.previous_verifications = Some(previous_verifications);
        self
    }
}

impl Decode for DuplicateCheck {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            is_duplicate: object.optional("is_duplicate")?,
            detected_documents: object.optional("detected_documents")?,
            previous_verifications: object.optional("previous_verifications")?,
        })
    }
}

impl Encode for DuplicateCheck {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("is_duplicate", &self.is_duplicate),
            optional("detected_documents", &self.detected_documents),
            optional("previous_verifications", &self.previous_verifications),
        ]);
    }
}

runtime::model::serde_bridge!(DuplicateCheck);
