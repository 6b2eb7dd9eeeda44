//! Types of `Cat`.

use super::super::runtime;

use self::runtime::body::file_part::FilePart;
use self::runtime::body::multipart::Multipart;
use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatJson {
    pub name: Option<String>,
}

impl CatJson {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

runtime::model::object! {
    CatJson {
        name: optional("name"),
    }
}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CatMultipart {
    pub photo: Option<FilePart>,
    pub kind: Option<CatMultipartKind>,
}

impl CatMultipart {
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

    /// Sets [`kind`](field@Self::kind).
    #[inline]
    pub fn kind(mut self, kind: CatMultipartKind) -> Self {
        self.kind = Some(kind);
        self
    }
}

impl CatMultipart {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        if let Some(file) = &self.photo {
            form = form.file("photo", file);
        }
        form = form.value("kind", &self.kind);
        form
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CatMultipartKind {
    /// `big`.
    Big,
    /// `small`.
    Small,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    CatMultipartKind {
        Big => "big",
        Small => "small",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatForm {
    pub short: Option<String>,
}

impl CatForm {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`short`](field@Self::short).
    #[inline]
    pub fn short(mut self, short: impl Into<String>) -> Self {
        self.short = Some(short.into());
        self
    }
}

runtime::model::object! {
    CatForm {
        short: optional("short"),
    }
}
