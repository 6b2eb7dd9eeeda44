//! Types of `UploadedFile`.

use std::collections::BTreeMap;

use super::super::runtime;

/// A stored file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadedFile {
    /// Where it is stored; this is what the configuration of a verification names.
    ///
    /// Example: `"uploads/selfie_123456.jpg"`.
    pub path: Option<String>,
    /// The address it can be read from.
    ///
    /// Format: `uri`. Example: `"https://api.anycheck.ai/files/123e4567-e89b-12d3-a456-426614174000"`.
    pub url: Option<String>,
    /// How many pages it has.
    ///
    /// Example: `1`.
    pub page_count: Option<i64>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl UploadedFile {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    UploadedFile {
        path: optional("path"),
        url: optional("url"),
        page_count: optional("page_count"),
        ..additional_properties
    }
}
