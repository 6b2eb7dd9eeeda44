//! Types of `upload`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::Meta;

use self::runtime::body::file_part::FilePart;
use self::runtime::body::multipart::Multipart;

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadForm {
    pub map: Option<BTreeMap<String, String>>,
    pub meta: Option<Meta>,
    pub lists: Option<Vec<Vec<String>>>,
    /// Possibly: format `uri`.
    pub text: Option<FilePart>,
}

impl UploadForm {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`map`](field@Self::map).
    #[inline]
    pub fn map(mut self, map: BTreeMap<String, String>) -> Self {
        self.map = Some(map);
        self
    }

    /// Sets [`meta`](field@Self::meta).
    #[inline]
    pub fn meta(mut self, meta: Meta) -> Self {
        self.meta = Some(meta);
        self
    }

    /// Sets [`lists`](field@Self::lists).
    #[inline]
    pub fn lists(mut self, lists: Vec<Vec<String>>) -> Self {
        self.lists = Some(lists);
        self
    }

    /// Sets [`text`](field@Self::text).
    #[inline]
    pub fn text(mut self, text: FilePart) -> Self {
        self.text = Some(text);
        self
    }
}

impl UploadForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.value("map", &self.map);
        form = form.value("meta", &self.meta);
        form = form.value("lists", &self.lists);
        if let Some(file) = &self.text {
            form = form.file("text", file);
        }
        form
    }
}
