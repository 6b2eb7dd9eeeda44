//! Types of `send`.

use super::super::runtime;

use self::runtime::body::file_part::FilePart;
use self::runtime::body::multipart::Multipart;
use self::runtime::scalar::base64::Base64;

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SendForm {
    /// contentMediaType: `"application/octet-stream"`.
    pub bytes: FilePart,
    /// contentMediaType: `"image/png"`.
    ///
    /// Media type of the part: `image/png`.
    ///
    /// Headers of the part, which are not sent:
    ///
    /// * `X-Width`: In pixels. At least: `1`. Always there.
    /// * `X-Shared`: Shared.
    pub picture: Option<FilePart>,
    /// Each item: contentMediaType `"image/png"`.
    pub pictures: Option<Vec<FilePart>>,
    /// contentMediaType: `"text/html"`.
    pub page: Option<String>,
    /// contentMediaType: `"application/json"`.
    pub json: Option<String>,
    /// contentEncoding: `"base64"`. contentMediaType: `"image/png"`.
    pub encoded: Option<Base64>,
}

impl SendForm {
    /// A `SendForm` with what is required.
    #[inline]
    pub fn new(bytes: FilePart) -> Self {
        Self {
            bytes,
            picture: None,
            pictures: None,
            page: None,
            json: None,
            encoded: None,
        }
    }

    /// Sets [`picture`](field@Self::picture).
    #[inline]
    pub fn picture(mut self, picture: FilePart) -> Self {
        self.picture = Some(picture);
        self
    }

    /// Sets [`pictures`](field@Self::pictures).
    #[inline]
    pub fn pictures(mut self, pictures: Vec<FilePart>) -> Self {
        self.pictures = Some(pictures);
        self
    }

    /// Sets [`page`](field@Self::page).
    #[inline]
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets [`json`](field@Self::json).
    #[inline]
    pub fn json(mut self, json: impl Into<String>) -> Self {
        self.json = Some(json.into());
        self
    }

    /// Sets [`encoded`](field@Self::encoded).
    #[inline]
    pub fn encoded(mut self, encoded: Base64) -> Self {
        self.encoded = Some(encoded);
        self
    }
}

impl SendForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.file("bytes", &self.bytes);
        if let Some(file) = &self.picture {
            form = form.file_of("picture", "image/png", file);
        }
        for file in self.pictures.iter().flatten() {
            form = form.file_of("pictures", "image/png", file);
        }
        form = form.value("page", &self.page);
        form = form.value("json", &self.json);
        form = form.value("encoded", &self.encoded);
        form
    }
}
