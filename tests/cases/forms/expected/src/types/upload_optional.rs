//! Types of `uploadOptional`.

use super::super::runtime;

use self::runtime::body::multipart::Multipart;

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadOptionalForm {
    pub note: Option<String>,
}

impl UploadOptionalForm {
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
}

impl UploadOptionalForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.value("note", &self.note);
        form
    }
}
