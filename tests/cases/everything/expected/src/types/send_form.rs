//! Types of `sendForm`.

use super::super::runtime;
use super::Base;

use self::runtime::body::file_part::FilePart;
use self::runtime::body::multipart::Multipart;

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SendFormForm {
    pub text: String,
    pub file: Option<FilePart>,
    pub item: Option<Base>,
    /// Parts that the document allows without naming them.
    pub additional_parts: Multipart,
}

impl SendFormForm {
    /// A `SendFormForm` with what is required.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            file: None,
            item: None,
            additional_parts: Multipart::new(),
        }
    }

    /// Sets [`file`](field@Self::file).
    #[inline]
    pub fn file(mut self, file: FilePart) -> Self {
        self.file = Some(file);
        self
    }

    /// Sets [`item`](field@Self::item).
    #[inline]
    pub fn item(mut self, item: Base) -> Self {
        self.item = Some(item);
        self
    }

    /// Adds a part that the document does not name to [`additional_parts`](field@Self::additional_parts).
    #[inline]
    pub fn additional_part(mut self, name: &str, value: impl Into<String>) -> Self {
        self.additional_parts = self.additional_parts.text(name, value);
        self
    }
}

impl SendFormForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.value("text", &self.text);
        if let Some(file) = &self.file {
            form = form.file("file", file);
        }
        form = form.value("item", &self.item);
        form = form.append(&self.additional_parts);
        form
    }
}
