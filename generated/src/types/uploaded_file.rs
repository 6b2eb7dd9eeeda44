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

    /// Sets [`path`](field@Self::path).
    #[inline]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets [`url`](field@Self::url).
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets [`page_count`](field@Self::page_count).
    #[inline]
    pub fn page_count(mut self, page_count: i64) -> Self {
        self.page_count = Some(page_count);
        self
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
