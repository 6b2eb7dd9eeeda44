//! Types of `Upload`.

use super::super::runtime;
use super::Meta;

use self::runtime::body::file_part::FilePart;
use self::runtime::body::multipart::Multipart;
use self::runtime::model::open_enum::Unlisted;
use self::runtime::secret::Secret;

/// Used as a form and nowhere else.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Upload {
    pub file: FilePart,
    pub files: Option<Vec<FilePart>>,
    pub name: String,
    pub tags: Option<Vec<String>>,
    pub count: Option<i64>,
    pub kind: Option<UploadKind>,
    pub secret: Option<Secret<String>>,
    pub meta: Option<UploadMeta>,
    pub metas: Option<Vec<Meta>>,
    pub nullable: Option<String>,
}

impl Upload {
    /// A `Upload` with what is required.
    #[inline]
    pub fn new(file: FilePart, name: impl Into<String>) -> Self {
        Self {
            file,
            files: None,
            name: name.into(),
            tags: None,
            count: None,
            kind: None,
            secret: None,
            meta: None,
            metas: None,
            nullable: None,
        }
    }

    /// Sets [`files`](field@Self::files).
    #[inline]
    pub fn files(mut self, files: Vec<FilePart>) -> Self {
        self.files = Some(files);
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[inline]
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets [`count`](field@Self::count).
    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets [`kind`](field@Self::kind).
    #[inline]
    pub fn kind(mut self, kind: UploadKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sets [`secret`](field@Self::secret).
    #[inline]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(Secret::new(secret.into()));
        self
    }

    /// Sets [`meta`](field@Self::meta).
    #[inline]
    pub fn meta(mut self, meta: UploadMeta) -> Self {
        self.meta = Some(meta);
        self
    }

    /// Sets [`metas`](field@Self::metas).
    #[inline]
    pub fn metas(mut self, metas: Vec<Meta>) -> Self {
        self.metas = Some(metas);
        self
    }

    /// Sets [`nullable`](field@Self::nullable).
    #[inline]
    pub fn nullable(mut self, nullable: impl Into<String>) -> Self {
        self.nullable = Some(nullable.into());
        self
    }
}

impl Upload {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.file("file", &self.file);
        for file in self.files.iter().flatten() {
            form = form.file("files", file);
        }
        form = form.value("name", &self.name);
        form = form.value("tags", &self.tags);
        form = form.value("count", &self.count);
        form = form.value("kind", &self.kind);
        form = form.value("secret", &self.secret);
        form = form.value("meta", &self.meta);
        form = form.value("metas", &self.metas);
        form = form.value("nullable", &self.nullable);
        form
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UploadKind {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    UploadKind {
        A => "a",
        B => "b",
    }
}

pub type UploadMeta = Meta;
