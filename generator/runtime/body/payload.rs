//! The body of a call: kept until the call is sent, and opened once for each attempt.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use super::super::maybe_send::{BoxError, BoxFuture, MaybeSend, MaybeSync};
use super::{Body, BodyStream};

/// What a call sends.
#[derive(Clone)]
pub struct Payload(Kind);

#[derive(Clone)]
enum Kind {
    Empty,
    Full(Bytes),
    Stream(Arc<Mutex<Option<BodyStream>>>, Option<u64>),
    Source(Arc<dyn PayloadSource>),
}

/// A body that has to be made anew for each attempt, such as one with files.
pub trait PayloadSource: MaybeSend + MaybeSync {
    /// Whether [`open`](Self::open) can be called more than once.
    fn is_replayable(&self) -> bool;

    /// Makes the body of one attempt.
    fn open(&self) -> BoxFuture<'_, Result<Body, BoxError>>;
}

impl Payload {
    /// No body.
    pub const EMPTY: Self = Self(Kind::Empty);

    /// A body that is read while it is sent, so it can be sent only once; `length` in bytes if it
    /// is known.
    #[must_use]
    pub fn stream(stream: BodyStream, length: Option<u64>) -> Self {
        Self(Kind::Stream(Arc::new(Mutex::new(Some(stream))), length))
    }

    /// A body that `source` makes.
    #[must_use]
    pub fn source(source: Arc<dyn PayloadSource>) -> Self {
        Self(Kind::Source(source))
    }

    /// Whether the body can be sent more than once.
    #[must_use]
    pub fn is_replayable(&self) -> bool {
        match &self.0 {
            Kind::Empty | Kind::Full(_) => true,
            Kind::Stream(..) => false,
            Kind::Source(source) => source.is_replayable(),
        }
    }

    /// Whether there is no body at all.
    #[must_use]
    pub fn is_none(&self) -> bool {
        matches!(self.0, Kind::Empty)
    }

    /// Makes the body of one attempt.
    pub(crate) async fn open(&self) -> Result<Body, BoxError> {
        match &self.0 {
            Kind::Empty => Ok(Body::empty()),
            Kind::Full(bytes) => Ok(Body::full(bytes.clone())),
            Kind::Stream(stream, length) => {
                let stream = stream.lock().unwrap_or_else(PoisonError::into_inner).take();
                match stream {
                    Some(stream) => Ok(Body::stream(stream, *length)),
                    None => Err("the stream was sent already".into()),
                }
            }
            Kind::Source(source) => source.open().await,
        }
    }
}

impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Empty => f.write_str("Payload(none)"),
            Kind::Full(bytes) => write!(f, "Payload({} bytes)", bytes.len()),
            Kind::Stream(_, Some(length)) => write!(f, "Payload(stream of {length} bytes)"),
            Kind::Stream(_, None) => f.write_str("Payload(stream)"),
            Kind::Source(_) => f.write_str("Payload(made when sent)"),
        }
    }
}

impl From<Bytes> for Payload {
    fn from(bytes: Bytes) -> Self {
        Self(Kind::Full(bytes))
    }
}

impl From<Vec<u8>> for Payload {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Kind::Full(bytes.into()))
    }
}

impl From<&[u8]> for Payload {
    fn from(bytes: &[u8]) -> Self {
        Self(Kind::Full(Bytes::copy_from_slice(bytes)))
    }
}

impl From<String> for Payload {
    fn from(text: String) -> Self {
        Self(Kind::Full(text.into()))
    }
}

impl From<&str> for Payload {
    fn from(text: &str) -> Self {
        text.as_bytes().into()
    }
}

impl From<BodyStream> for Payload {
    fn from(stream: BodyStream) -> Self {
        Self::stream(stream, None)
    }
}
