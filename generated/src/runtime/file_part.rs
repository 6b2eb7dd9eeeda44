//! A file in a multipart body.
// needs: body, error_decode, error_kinds, file_stream, maybe_send, payload; crates: bytes

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use super::body::{Body, BodyStream};
use super::error_decode::readable;
use super::error_kinds::ArgumentError;
use super::maybe_send::{BoxError, BoxFuture};
use super::payload::{Payload, PayloadSource};

/// A file to upload: its content, its name, and its media type.
#[derive(Clone)]
pub struct FilePart {
    file_name: String,
    /// None is whatever the document says, or bytes of any kind.
    content_type: Option<String>,
    content: Content,
}

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    Stream(Arc<Mutex<Option<BodyStream>>>, u64),
    #[cfg(all(feature = "__reqwest", not(target_arch = "wasm32")))]
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
    #[cfg(all(feature = "__reqwest", not(target_arch = "wasm32")))]
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

    /// Sets the media type. Unless set, it is what the document says that the part is, or else
    /// `application/octet-stream`.
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
        self.media_type_or("application/octet-stream")
    }

    pub(crate) fn media_type_or<'a>(&'a self, usual: &'a str) -> &'a str {
        self.content_type.as_deref().unwrap_or(usual)
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
        let named = match &self.content {
            #[cfg(all(feature = "__reqwest", not(target_arch = "wasm32")))]
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
            #[cfg(all(feature = "__reqwest", not(target_arch = "wasm32")))]
            Content::Path(path) => super::file_stream::open(path).await,
        }
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
