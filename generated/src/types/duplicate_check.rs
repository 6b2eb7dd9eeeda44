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
}

runtime::model::object! {
    DuplicateCheck {
        is_duplicate: optional("is_duplicate"),
        detected_documents: optional("detected_documents"),
        previous_verifications: optional("previous_verifications"),
    }
}
