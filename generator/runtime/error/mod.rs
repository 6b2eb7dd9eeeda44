//! Why a call failed.

pub mod build;
pub mod decode;
pub mod hidden_character;
pub mod kinds;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::{DeserializeOwned, Error as _};

use super::call::reply::Reply;
use super::transport::TransportError;
use decode::{DecodeError, Stop};
use kinds::{
    ArgumentError, BodyTooLarge, DecodeFailure, MissingCredential, StatusError, TimeLimitError,
};

/// The mark that some servers begin a text with (RFC 8259 section 8.1 lets readers skip it).
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Why a call failed; `E` is the body of the errors that the document describes.
///
/// Neither `Display` nor `Debug` shows a URL, a credential, a header value or a raw body. `Debug`
/// shows a decoded body as its own `Debug` does, and what could not be decoded. `Display` shows of a
/// decoded body the text that it has for people, if any, in at most 200 characters.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<E> {
    /// An argument cannot be sent. Nothing was sent.
    Argument(Box<ArgumentError>),
    /// A credential that the operation needs is not there. Nothing was sent.
    MissingCredential(Box<MissingCredential>),
    /// No reply, or one that broke off.
    Transport(Box<TransportError>),
    /// The call took longer than its time limit, with all retries and waits.
    Timeout(Box<TimeLimitError>),
    /// A status that the document describes as an error.
    Status(Box<StatusError<E>>),
    /// A status that the document does not describe.
    UnexpectedStatus(Box<Reply>),
    /// A success whose body is not what the document promises, and does not claim to be; or any
    /// reply with a `Content-Encoding` that was not asked for.
    UnexpectedBody(Box<DecodeFailure>),
    /// A success whose body claims to be what the document promises, and is not.
    Decode(Box<DecodeFailure>),
    /// A body that is longer than the client reads, or has more nodes than it decodes.
    BodyTooLarge(Box<BodyTooLarge>),
}

/// The errors that do not depend on the operation.
#[derive(Debug)]
pub(crate) enum Failure {
    Argument(ArgumentError),
    MissingCredential(MissingCredential),
    Transport(TransportError),
    Timeout(Duration),
    BodyTooLarge(Box<BodyTooLarge>),
    /// The body is encoded in a way that was not asked for.
    Encoded(Box<DecodeFailure>),
}

impl<E> Error<E> {
    /// The operation that was called, by the name of its method.
    pub fn operation(&self) -> &'static str {
        match self {
            Self::Argument(error) => error.operation,
            Self::MissingCredential(error) => error.operation,
            Self::Transport(error) => error.operation,
            Self::Timeout(error) => error.operation,
            Self::Status(error) => error.reply.operation(),
            Self::UnexpectedStatus(reply) => reply.operation(),
            Self::UnexpectedBody(failure) | Self::Decode(failure) => failure.reply.operation(),
            Self::BodyTooLarge(error) => error.reply.operation(),
        }
    }

    /// The status of the reply, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.reply().map(Reply::status)
    }

    /// The headers of the reply, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.reply().map(Reply::headers)
    }

    /// The body of the reply as it came, if it was read.
    pub fn raw_body(&self) -> Option<&Bytes> {
        match self {
            Self::BodyTooLarge(_) => None,
            _ => self.reply().map(Reply::body),
        }
    }

    /// The decoded body of a documented error; none if it could not be decoded.
    pub fn body(&self) -> Option<&E> {
        match self {
            Self::Status(error) => error.body(),
            _ => None,
        }
    }

    /// The text for people in the body of a documented error, as `Display` shows it.
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::Status(error) => error.message.as_deref(),
            _ => None,
        }
    }

    /// Reads the body of the reply as JSON of any type, whatever the document says.
    ///
    /// # Errors
    ///
    /// If there was no reply, or if its body is not a `T`.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        match self.raw_body() {
            Some(body) => {
                serde_json::from_slice(body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body))
            }
            None => Err(serde_json::Error::custom("there is no body to read")),
        }
    }

    /// Whether the time limit of the call ran out.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Timeout(_))
    }

    /// Whether no connection could be made.
    pub fn is_connect(&self) -> bool {
        matches!(self, Self::Transport(error) if error.is_connect())
    }

    /// Whether there was a body that claims to be what the document promises, and could not be decoded.
    pub fn is_decode(&self) -> bool {
        match self {
            Self::Decode(_) => true,
            Self::Status(error) => error.is_decode(),
            _ => false,
        }
    }

    /// Whether the document promises a body for this status, by its code or range, and another one came: an empty one, or
    /// one of a media type that the document does not name, such as the page of a gateway.
    pub fn is_unexpected_body(&self) -> bool {
        match self {
            Self::UnexpectedBody(_) => true,
            Self::Status(error) => error.is_unexpected_body,
            _ => false,
        }
    }

    fn reply(&self) -> Option<&Reply> {
        match self {
            Self::Argument(_)
            | Self::MissingCredential(_)
            | Self::Transport(_)
            | Self::Timeout(_) => None,
            Self::Status(error) => Some(&error.reply),
            Self::UnexpectedStatus(reply) => Some(reply),
            Self::UnexpectedBody(failure) | Self::Decode(failure) => Some(&failure.reply),
            Self::BodyTooLarge(too_large) => Some(&too_large.reply),
        }
    }
}

impl Reply {
    /// Why the call fails, if the body was not read to its end, for what `error` says.
    pub(crate) fn failure(&self, error: &DecodeError) -> Option<Failure> {
        Some(match error.stop()? {
            Stop::Late => Failure::Timeout(self.head.time_limit),
            Stop::TooMany(limit) => Failure::BodyTooLarge(Box::new(BodyTooLarge {
                limit,
                of_nodes: true,
                reply: Self::new(self.head.clone(), Bytes::new()),
            })),
        })
    }
}

impl Failure {
    /// The error of a call of the operation with this name.
    pub(crate) fn of<E>(self, operation: &'static str) -> Error<E> {
        match self {
            Self::Argument(error) => Error::Argument(Box::new(error.of(operation))),
            Self::MissingCredential(error) => {
                Error::MissingCredential(Box::new(error.of(operation)))
            }
            Self::Transport(error) => Error::Transport(Box::new(error.of(operation))),
            Self::Timeout(limit) => Error::Timeout(Box::new(TimeLimitError { limit, operation })),
            Self::BodyTooLarge(error) => Error::BodyTooLarge(error),
            Self::Encoded(failure) => Error::UnexpectedBody(failure),
        }
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.operation())?;
        match self {
            Self::Argument(error) => error.fmt(f),
            Self::MissingCredential(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::Status(error) => error.fmt(f),
            Self::UnexpectedStatus(reply) => {
                let status = reply.status();
                write!(f, "the server answered {status}, which is not documented")
            }
            Self::UnexpectedBody(failure) | Self::Decode(failure) => failure.fmt(f),
            Self::BodyTooLarge(error) => error.fmt(f),
        }
    }
}

impl<E: fmt::Debug> StdError for Error<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Argument(error) => error.source(),
            Self::MissingCredential(error) => error.source(),
            Self::Transport(error) => error.source(),
            Self::Status(error) => error.source(),
            Self::UnexpectedBody(failure) | Self::Decode(failure) => failure.source(),
            Self::Timeout(_) | Self::UnexpectedStatus(_) | Self::BodyTooLarge(_) => None,
        }
    }
}
