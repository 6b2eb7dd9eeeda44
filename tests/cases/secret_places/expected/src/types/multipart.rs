//! Types of `multipart`.

use super::super::runtime;
use super::{Held, Pw};

use self::runtime::body::file_part::FilePart;
use self::runtime::body::multipart::Multipart;
use self::runtime::secret::Secret;

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MultipartForm {
    pub pw: Option<Pw>,
    pub pws: Option<Vec<Pw>>,
    pub number: Option<Secret<i64>>,
    pub json: Option<Held>,
    pub file: Option<FilePart>,
    /// Parts that the document allows without naming them.
    pub additional_parts: Multipart,
}

impl MultipartForm {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`pw`](field@Self::pw).
    #[inline]
    pub fn pw(mut self, pw: impl Into<String>) -> Self {
        self.pw = Some(Secret::new(pw.into()));
        self
    }

    /// Sets [`pws`](field@Self::pws).
    #[inline]
    pub fn pws(mut self, pws: Vec<Pw>) -> Self {
        self.pws = Some(pws);
        self
    }

    /// Sets [`number`](field@Self::number).
    #[inline]
    pub fn number(mut self, number: Secret<i64>) -> Self {
        self.number = Some(number);
        self
    }

    /// Sets [`json`](field@Self::json).
    #[inline]
    pub fn json(mut self, json: Held) -> Self {
        self.json = Some(json);
        self
    }

    /// Sets [`file`](field@Self::file).
    #[inline]
    pub fn file(mut self, file: FilePart) -> Self {
        self.file = Some(file);
        self
    }

    /// Adds a part that the document does not name to [`additional_parts`](field@Self::additional_parts).
    #[inline]
    pub fn additional_part(mut self, name: &str, value: impl Into<String>) -> Self {
        self.additional_parts = self.additional_parts.text(name, value);
        self
    }
}

impl MultipartForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.value("pw", &self.pw);
        form = form.value("pws", &self.pws);
        form = form.value("number", &self.number);
        form = form.value("json", &self.json);
        if let Some(file) = &self.file {
            form = form.file("file", file);
        }
        form = form.append(&self.additional_parts);
        form
    }
}
