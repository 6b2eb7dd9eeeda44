//! Why a stream has no next item.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;

use super::super::error::decode::{Stop, shortened};
use super::super::model::DecodeError;
use super::super::transport::TransportError;

/// Why a stream has no next item, or not the one that the document promises.
///
/// Neither `Display` nor `Debug` shows a URL, a header value or the text of an item. `Debug` shows
/// the value that could not be decoded, cut to about 60 characters.
#[derive(Debug)]
#[non_exhaustive]
pub enum StreamError {
    /// The reply broke off. The stream is at its end.
    Transport(Box<TransportError>),
    /// Nothing came for this long, the idle timeout. The stream is at its end.
    Timeout(Duration),
    /// An item is longer than this limit, in bytes. The stream is at its end.
    TooLarge(u64),
    /// An item has more nodes than this limit: values, and keys of objects. The stream goes on
    /// behind it.
    TooManyNodes(u64),
    /// An item is not what the document promises. The stream goes on behind it.
    Decode(Box<ItemFailure>),
}

/// An item of a stream that could not be decoded, as it came.
pub struct ItemFailure {
    error: DecodeError,
    event: Option<String>,
    raw: Bytes,
}

impl StreamError {
    /// Whether nothing came for too long.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Timeout(_))
    }

    /// Whether an item could not be decoded. The stream survives this, as it does one with too many
    /// nodes.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(self, Self::Decode(_))
    }

    /// The text of the item that could not be decoded.
    #[must_use]
    pub fn raw_text(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Decode(failure) => Some(failure.raw_text()),
            _ => None,
        }
    }
}

impl ItemFailure {
    /// `raw` is no item, for what `error` says; `event` is the name of the event that it came in.
    #[must_use]
    pub(crate) fn new(error: DecodeError, event: Option<String>, raw: Bytes) -> Self {
        Self { error, event, raw }
    }

    /// What is wrong, and where in the item.
    #[must_use]
    pub fn error(&self) -> &DecodeError {
        &self.error
    }

    /// The name of the event, if the item is an event that has one.
    #[must_use]
    pub fn event(&self) -> Option<&str> {
        self.event.as_deref()
    }

    /// The item as it came.
    #[must_use]
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// The item as text; bytes that are no UTF-8 are replaced.
    #[must_use]
    pub fn raw_text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.raw)
    }
}

impl From<ItemFailure> for StreamError {
    fn from(failure: ItemFailure) -> Self {
        match failure.error.stop() {
            Some(Stop::TooMany(limit)) => Self::TooManyNodes(limit),
            Some(Stop::Late) | None => Self::Decode(Box::new(failure)),
        }
    }
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Transport(error) => error.fmt(f),
            Self::Timeout(limit) => write!(f, "the stream sent nothing for {limit:?}"),
            Self::TooLarge(limit) => {
                write!(f, "an item of the stream is longer than {limit} bytes")
            }
            Self::TooManyNodes(limit) => {
                write!(f, "an item of the stream has more than {limit} nodes")
            }
            Self::Decode(failure) => failure.fmt(f),
        }
    }
}

impl Error for StreamError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Transport(error) => error.source(),
            Self::Decode(failure) => failure.source(),
            Self::Timeout(_) | Self::TooLarge(_) | Self::TooManyNodes(_) => None,
        }
    }
}

/// Shows nothing of the item; the source says what is wrong with it.
impl fmt::Display for ItemFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an item of the stream cannot be decoded")
    }
}

impl Error for ItemFailure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.error)
    }
}

/// Shows how long the item is, not what it says.
impl fmt::Debug for ItemFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ItemFailure")
            .field("error", &self.error)
            .field("event", &self.event.as_deref().map(shortened))
            .field("raw", &format_args!("{} bytes", self.raw.len()))
            .finish()
    }
}
