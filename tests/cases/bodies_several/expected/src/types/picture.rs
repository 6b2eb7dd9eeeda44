//! Types of `Picture`.

use super::super::runtime;

use self::runtime::body::file_part::FilePart;
use self::runtime::body::multipart::Multipart;

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Picture {
    pub file: FilePart,
    pub name: Option<String>,
}

impl Picture {
    /// A `Picture` with what is required.
    #[inline]
    pub fn new(file: FilePart) -> Self {
        Self { file, name: None }
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Picture {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.file("file", &self.file);
        form = form.value("name", &self.name);
        form
    }
}
