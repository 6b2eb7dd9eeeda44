//! Types of `DuplicateCheck`.

use super::super::runtime;
use super::PreviousVerification;

/// What the comparison of files with earlier verifications found.
#[derive(Clone, Default)]
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
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`is_duplicate`](field@Self::is_duplicate).
    #[inline]
    pub fn is_duplicate(mut self, is_duplicate: bool) -> Self {
        self.is_duplicate = Some(is_duplicate);
        self
    }

    /// Sets [`detected_documents`](field@Self::detected_documents).
    #[inline]
    pub fn detected_documents(mut self, detected_documents: Vec<String>) -> Self {
        self.detected_documents = Some(detected_documents);
        self
    }

    /// Sets [`previous_verifications`](field@Self::previous_verifications).
    #[inline]
    pub fn previous_verifications(
        mut self,
        previous_verifications: Vec<PreviousVerification>,
    ) -> Self {
        self.previous_verifications = Some(previous_verifications);
        self
    }
}

runtime::model::object! {
    DuplicateCheck {
        is_duplicate: optional("is_duplicate"),
        detected_documents: optional("detected_documents"),
        previous_verifications: optional("previous_verifications"),
    }
}
