//! Types of `Files`.

use super::super::runtime;

use self::runtime::body::file_part::FilePart;
use self::runtime::body::multipart::Multipart;

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Files {
    pub note: Option<String>,
    /// Parts that the document allows without naming them.
    pub additional_parts: Multipart,
}

impl Files {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`note`](field@Self::note).
    #[inline]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Adds a part that the document does not name to [`additional_parts`](field@Self::additional_parts).
    #[inline]
    pub fn additional_part(mut self, name: &str, file: &FilePart) -> Self {
        self.additional_parts = self.additional_parts.file(name, file);
        self
    }
}

impl Files {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.value("note", &self.note);
        form = form.append(&self.additional_parts);
        form
    }
}
