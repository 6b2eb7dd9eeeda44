//! Types of `upload`.

use super::super::runtime;

use self::runtime::body::file_part::FilePart;
use self::runtime::body::multipart::Multipart;
use self::runtime::scalar::base64::Base64;

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadForm {
    /// contentMediaType: `"application/octet-stream"`.
    pub photo: Option<FilePart>,
    /// Each item: contentMediaType `"application/octet-stream"`.
    pub files: Option<Vec<FilePart>>,
    pub old: Option<FilePart>,
    pub nullable: Option<FilePart>,
    /// Wrapped.
    pub wrapped: Option<FilePart>,
    pub referred: Option<FilePart>,
    pub either: Option<Vec<FilePart>>,
    pub pictures: Option<Vec<FilePart>>,
    /// * Possibly: contentMediaType `"image/png"`.
    /// * Possibly: contentMediaType `"image/jpeg"`.
    pub kinds: Option<FilePart>,
    pub names: Option<Vec<String>>,
    /// contentEncoding: `"base64"`. contentMediaType: `"image/png"`.
    pub encoded: Option<Base64>,
    pub beside: Option<FilePart>,
    /// contentMediaType: `"application/octet-stream"`.
    pub typed: Option<FilePart>,
    /// contentEncoding: `"binary"`. contentMediaType: `"application/octet-stream"`.
    pub identity: Option<FilePart>,
    pub parted: Option<Vec<FilePart>>,
    pub untyped: Option<Vec<FilePart>>,
}

impl UploadForm {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`photo`](field@Self::photo).
    #[inline]
    pub fn photo(mut self, photo: FilePart) -> Self {
        self.photo = Some(photo);
        self
    }

    /// Sets [`files`](field@Self::files).
    #[inline]
    pub fn files(mut self, files: Vec<FilePart>) -> Self {
        self.files = Some(files);
        self
    }

    /// Sets [`old`](field@Self::old).
    #[inline]
    pub fn old(mut self, old: FilePart) -> Self {
        self.old = Some(old);
        self
    }

    /// Sets [`nullable`](field@Self::nullable).
    #[inline]
    pub fn nullable(mut self, nullable: FilePart) -> Self {
        self.nullable = Some(nullable);
        self
    }

    /// Sets [`wrapped`](field@Self::wrapped).
    #[inline]
    pub fn wrapped(mut self, wrapped: FilePart) -> Self {
        self.wrapped = Some(wrapped);
        self
    }

    /// Sets [`referred`](field@Self::referred).
    #[inline]
    pub fn referred(mut self, referred: FilePart) -> Self {
        self.referred = Some(referred);
        self
    }

    /// Sets [`either`](field@Self::either).
    #[inline]
    pub fn either(mut self, either: Vec<FilePart>) -> Self {
        self.either = Some(either);
        self
    }

    /// Sets [`pictures`](field@Self::pictures).
    #[inline]
    pub fn pictures(mut self, pictures: Vec<FilePart>) -> Self {
        self.pictures = Some(pictures);
        self
    }

    /// Sets [`kinds`](field@Self::kinds).
    #[inline]
    pub fn kinds(mut self, kinds: FilePart) -> Self {
        self.kinds = Some(kinds);
        self
    }

    /// Sets [`names`](field@Self::names).
    #[inline]
    pub fn names(mut self, names: Vec<String>) -> Self {
        self.names = Some(names);
        self
    }

    /// Sets [`encoded`](field@Self::encoded).
    #[inline]
    pub fn encoded(mut self, encoded: Base64) -> Self {
        self.encoded = Some(encoded);
        self
    }

    /// Sets [`beside`](field@Self::beside).
    #[inline]
    pub fn beside(mut self, beside: FilePart) -> Self {
        self.beside = Some(beside);
        self
    }

    /// Sets [`typed`](field@Self::typed).
    #[inline]
    pub fn typed(mut self, typed: FilePart) -> Self {
        self.typed = Some(typed);
        self
    }

    /// Sets [`identity`](field@Self::identity).
    #[inline]
    pub fn identity(mut self, identity: FilePart) -> Self {
        self.identity = Some(identity);
        self
    }

    /// Sets [`parted`](field@Self::parted).
    #[inline]
    pub fn parted(mut self, parted: Vec<FilePart>) -> Self {
        self.parted = Some(parted);
        self
    }

    /// Sets [`untyped`](field@Self::untyped).
    #[inline]
    pub fn untyped(mut self, untyped: Vec<FilePart>) -> Self {
        self.untyped = Some(untyped);
        self
    }
}

impl UploadForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        if let Some(file) = &self.photo {
            form = form.file("photo", file);
        }
        for file in self.files.iter().flatten() {
            form = form.file("files", file);
        }
        if let Some(file) = &self.old {
            form = form.file("old", file);
        }
        if let Some(file) = &self.nullable {
            form = form.file("nullable", file);
        }
        if let Some(file) = &self.wrapped {
            form = form.file("wrapped", file);
        }
        if let Some(file) = &self.referred {
            form = form.file("referred", file);
        }
        for file in self.either.iter().flatten() {
            form = form.file("either", file);
        }
        for file in self.pictures.iter().flatten() {
            form = form.file_of("pictures", "image/png", file);
        }
        if let Some(file) = &self.kinds {
            form = form.file_of("kinds", "image/png", file);
        }
        form = form.value("names", &self.names);
        form = form.value("encoded", &self.encoded);
        if let Some(file) = &self.beside {
            form = form.file("beside", file);
        }
        if let Some(file) = &self.typed {
            form = form.file("typed", file);
        }
        if let Some(file) = &self.identity {
            form = form.file("identity", file);
        }
        for file in self.parted.iter().flatten() {
            form = form.file("parted", file);
        }
        for file in self.untyped.iter().flatten() {
            form = form.file("untyped", file);
        }
        form
    }
}
