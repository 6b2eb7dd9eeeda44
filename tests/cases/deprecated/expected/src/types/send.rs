//! Types of `send`.

use super::super::runtime;

use self::runtime::body::file_part::FilePart;
use self::runtime::body::multipart::Multipart;

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SendForm {
    /// **Deprecated.**
    pub a: String,
    /// **Deprecated.**
    pub b: Option<FilePart>,
}

impl SendForm {
    /// A `SendForm` with what is required.
    #[inline]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            b: None,
        }
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: FilePart) -> Self {
        self.b = Some(b);
        self
    }
}

impl SendForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.value("a", &self.a);
        if let Some(file) = &self.b {
            form = form.file("b", file);
        }
        form
    }
}
