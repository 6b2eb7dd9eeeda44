//! Types of `send`.

use super::super::runtime;

use self::runtime::body::file_part::FilePart;
use self::runtime::body::multipart::Multipart;

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendForm {
    /// Headers of the part, which are not sent:
    ///
    /// * `X-Name`: A name.
    pub a: Option<FilePart>,
}

impl SendForm {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: FilePart) -> Self {
        self.a = Some(a);
        self
    }
}

impl SendForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        if let Some(file) = &self.a {
            form = form.file("a", file);
        }
        form
    }
}
