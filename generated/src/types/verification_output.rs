//! Types of `VerificationOutput`.

use std::collections::BTreeMap;

use super::super::runtime;

/// What a service found: results and extracted data. Which keys there are depends on the
/// service; the ones below are those of `KTP_SELFIE`, which compares an identity card with a
/// selfie.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerificationOutput {
    /// How sure the comparison of the faces is, in a word.
    ///
    /// Example: `"LOW"`.
    pub face_match_confidence_level: Option<String>,
    /// How sure the comparison of the faces is, as a number. Its scale is not documented.
    ///
    /// Example: `2.284846674563825`.
    pub face_match_confidence_score: Option<f64>,
    /// Whether the faces are taken to be the same person's.
    ///
    /// Example: `false`.
    pub is_match_face: Option<bool>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl VerificationOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    VerificationOutput {
        face_match_confidence_level: optional("face_match_confidence_level"),
        face_match_confidence_score: optional("face_match_confidence_score"),
        is_match_face: optional("is_match_face"),
        ..additional_properties
    }
}
