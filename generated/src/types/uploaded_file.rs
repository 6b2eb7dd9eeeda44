//! Types of `UploadedFile`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, additional, optional};

/// A stored file.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadedFile {
    /// Where it is stored; this is what the configuration of a verification names.
    ///
    /// Example: `"uploads/selfie_123456.jpg"`.
    pub path: Option<String>,
    /// The address it can be read from.
    ///
    /// Format: `uri`.
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
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`path`](field@Self::path).
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets [`url`](field@Self::url).
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets [`page_count`](field@Self::page_count).
    pub fn page_count(mut self, page_count: i64) -> Self {
        self.page_count = Some(page_count);
        self
    }
}

impl Decode for UploadedFile {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            path: object.optional("path")?,
            url: object.optional("url")?,
            page_count: object.optional("page_count")?,
            additional_properties: object.additional(&["path", "url", "page_count"])?,
        })
    }
}

impl Encode for UploadedFile {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("path", &self.path),
            optional("url", &self.url),
            optional("page_count", &self.page_count),
            additional(&self.additional_properties),
        ]);
    }
}

runtime::model::serde_bridge!(UploadedFile);
