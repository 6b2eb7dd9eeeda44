//! A file in a multipart body.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use super::super::error::decode::readable;
use super::super::error::kinds::ArgumentError;
use super::super::maybe_send::{BoxError, BoxFuture};
use super::payload::{Payload, PayloadSource};
use super::{Body, BodyStream};

/// The media type of a file whose name says nothing.
const ANY: &str = "application/octet-stream";

/// Media types by the extension of a name, the registered one first (IANA, section "Media Types"), then what it is called too.
const BY_EXTENSION: &[(&str, &[&str])] = &[
    ("avif", &["image/avif"]),
    ("bmp", &["image/bmp", "image/x-ms-bmp"]),
    ("csv", &["text/csv", "application/csv"]),
    ("doc", &["application/msword"]),
    (
        "docx",
        &["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ),
    ("flac", &["audio/flac", "audio/x-flac"]),
    ("gif", &["image/gif"]),
    ("gz", &["application/gzip", "application/x-gzip"]),
    ("heic", &["image/heic"]),
    ("htm", &["text/html"]),
    ("html", &["text/html"]),
    ("ico", &["image/vnd.microsoft.icon", "image/x-icon"]),
    ("jpeg", &["image/jpeg", "image/jpg"]),
    ("jpg", &["image/jpeg", "image/jpg"]),
    ("json", &["application/json"]),
    ("m4a", &["audio/mp4", "audio/x-m4a"]),
    ("md", &["text/markdown"]),
    ("mov", &["video/quicktime"]),
    ("mp3", &["audio/mpeg", "audio/mp3"]),
    ("mp4", &["video/mp4"]),
    ("odt", &["application/vnd.oasis.opendocument.text"]),
    ("ogg", &["audio/ogg"]),
    ("pdf", &["application/pdf"]),
    ("png", &["image/png"]),
    ("ppt", &["application/vnd.ms-powerpoint"]),
    (
        "pptx",
        &["application/vnd.openxmlformats-officedocument.presentationml.presentation"],
    ),
    ("rtf", &["application/rtf", "text/rtf"]),
    ("svg", &["image/svg+xml"]),
    ("tar", &["application/x-tar"]),
    ("tif", &["image/tiff"]),
    ("tiff", &["image/tiff"]),
    ("txt", &["text/plain"]),
    ("wav", &["audio/vnd.wave", "audio/wav", "audio/x-wav"]),
    ("webm", &["video/webm", "audio/webm"]),
    ("webp", &["image/webp"]),
    ("xls", &["application/vnd.ms-excel"]),
    (
        "xlsx",
        &["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ),
    ("xml", &["application/xml", "text/xml"]),
    (
        "yaml",
        &["application/yaml", "application/x-yaml", "text/yaml"],
    ),
    (
        "yml",
        &["application/yaml", "application/x-yaml", "text/yaml"],
    ),
    ("zip", &["application/zip", "application/x-zip-compressed"]),
];

/// A file to upload: its content, its name, and its media type.
#[derive(Clone)]
pub struct FilePart {
    file_name: String,
    /// None is whatever the document or the name says.
    content_type: Option<String>,
    content: Content,
}

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    Stream(Arc<Mutex<Option<BodyStream>>>, u64),
    #[cfg(all(feature = "__tokio", not(target_arch = "wasm32")))]
    Path(std::path::PathBuf),
}

impl FilePart {
    /// A file with this content.
    pub fn bytes(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self::new(file_name.into(), Content::Bytes(bytes.into()))
    }

    /// A file of `length` bytes that is read while it is sent, so it can be sent only once, also by
    /// its clones.
    pub fn stream(file_name: impl Into<String>, length: u64, stream: BodyStream) -> Self {
        Self::new(
            file_name.into(),
            Content::Stream(Arc::new(Mutex::new(Some(stream))), length),
        )
    }

    /// A file on disk, opened when it is sent. Its name is the last part of the path.
    #[cfg(all(feature = "__tokio", not(target_arch = "wasm32")))]
    #[cfg_attr(
        docsrs,
        doc(cfg(any(
            feature = "hyper",
            feature = "aws-lc",
            feature = "native-tls",
            feature = "reqwest"
        )))
    )]
    pub fn path(path: impl Into<std::path::PathBuf>) -> Self {
        let path = path.into();
        let file_name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        Self::new(file_name, Content::Path(path))
    }

    fn new(file_name: String, content: Content) -> Self {
        Self {
            file_name,
            content_type: None,
            content,
        }
    }

    /// Sets the media type. Unless set, it is what the document says that the part is: of several types the one that fits the
    /// file's name, or else the first. Where the document says nothing, it follows from the name: `a.pdf` is
    /// `application/pdf`, and what has no known ending is `application/octet-stream`. The content is never looked at.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets the name under which the file is sent.
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = file_name.into();
        self
    }

    /// The file's name as it is sent.
    pub fn name(&self) -> &str {
        &self.file_name
    }

    /// The media type as it is sent, where the document does not say more.
    pub fn media_type(&self) -> &str {
        let by_name = self.types_by_name().first().copied();
        self.content_type
            .as_deref()
            .unwrap_or_else(|| by_name.unwrap_or(ANY))
    }

    /// The media type as it is sent, where the document allows those in `listed`, separated by commas, with ranges such as
    /// `image/*` among them.
    ///
    /// # Errors
    ///
    /// If the one that is set is none of them.
    pub(crate) fn media_type_among<'a>(&'a self, listed: &'a str) -> Result<&'a str, &'static str> {
        let listed = listed.split(',').map(str::trim);
        let listed: Vec<&str> = listed.filter(|one| !one.is_empty()).collect();
        let allows = |media_type: &str| listed.iter().any(|range| covers(range, media_type));
        let concrete = |range: &&&str| !range.contains('*');
        match (&self.content_type, listed.as_slice()) {
            (_, []) => Ok(self.media_type()),
            (Some(own), _) if allows(own) => Ok(own),
            (Some(_), _) => Err("its media type is none of those that the document allows"),
            (None, [only]) if concrete(&only) => Ok(only),
            (None, several) => {
                let by_name = self.types_by_name().iter().copied().find(|one| allows(one));
                let first = several.iter().find(concrete).copied();
                Ok(by_name.or(first).unwrap_or(ANY))
            }
        }
    }

    /// Lists the media types that the extension of the file's name stands for, the likeliest first.
    fn types_by_name(&self) -> &'static [&'static str] {
        let extension = self
            .file_name
            .rsplit_once('.')
            .map(|(_, extension)| extension);
        let mut known = BY_EXTENSION.iter();
        let known =
            known.find(|(known, _)| extension.is_some_and(|own| own.eq_ignore_ascii_case(known)));
        known.map_or(&[], |(_, types)| types)
    }

    /// The content of the file, which is sent as `part`.
    pub(crate) async fn open_as(&self, part: &str) -> Result<Body, ArgumentError> {
        let content = self.content();
        content
            .await
            .map_err(|source| self.unreadable(part, source))
    }

    /// Why the file cannot be sent as `part`.
    pub(crate) fn unreadable(&self, part: &str, source: BoxError) -> ArgumentError {
        let named: Cow<'_, str> = match &self.content {
            #[cfg(all(feature = "__tokio", not(target_arch = "wasm32")))]
            Content::Path(path) => path.to_string_lossy(),
            Content::Bytes(_) | Content::Stream(..) => self.file_name.as_str().into(),
        };
        let reason = format!("the file `{}` cannot be read", readable(&named, usize::MAX));
        ArgumentError::because(part.to_owned(), reason, source)
    }

    async fn content(&self) -> Result<Body, BoxError> {
        match &self.content {
            Content::Bytes(bytes) => Ok(Body::full(bytes.clone())),
            Content::Stream(stream, length) => {
                match stream.lock().unwrap_or_else(PoisonError::into_inner).take() {
                    Some(stream) => Ok(Body::stream(stream, Some(*length))),
                    None => Err("the stream was sent already".into()),
                }
            }
            #[cfg(all(feature = "__tokio", not(target_arch = "wasm32")))]
            Content::Path(path) => super::file_stream::open(path).await,
        }
    }
}

/// Whether a media type is one of a range (RFC 9110 section 12.5.1), whatever its parameters. Bytes of any kind are of all
/// kinds (RFC 2046 section 4.5.1).
fn covers(range: &str, media_type: &str) -> bool {
    let essence = |text: &str| {
        let text = text.split(';').next().unwrap_or_default();
        text.trim().to_ascii_lowercase()
    };
    let (range, media_type) = (essence(range), essence(media_type));
    match range.strip_suffix("/*") {
        Some("*") => true,
        Some(kind) => media_type.split('/').next() == Some(kind),
        None => range == media_type || range == ANY,
    }
}

impl PayloadSource for FilePart {
    fn is_replayable(&self) -> bool {
        !matches!(self.content, Content::Stream(..))
    }

    fn open(&self) -> BoxFuture<'_, Result<Body, BoxError>> {
        Box::pin(async { Ok(self.open_as("body").await?) })
    }
}

/// A whole body from a file: its name and its media type are not sent.
impl From<FilePart> for Payload {
    fn from(file: FilePart) -> Self {
        Self::source(Arc::new(file))
    }
}

impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FilePart")
            .field("file_name", &self.file_name)
            .field("content_type", &self.media_type())
            .finish_non_exhaustive()
    }
}
