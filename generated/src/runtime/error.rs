//! Why a call failed.
// needs: error_kinds, reply, transport; crates: bytes, http

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::error_kinds::{
    ArgumentError, BodyTooLarge, DecodeFailure, MissingCredential, StatusError,
};
use super::reply::Reply;
use super::transport::TransportError;

/// Why a call failed; `E` is the body of the errors that the document describes.
///
/// Neither `Display` nor `Debug` shows a URL, a credential, a header value or a raw body. `Debug`
/// shows a decoded body as its own `Debug` does, and what could not be decoded.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<E> {
    /// An argument cannot be sent. Nothing was sent.
    Argument(Box<ArgumentError>),
    /// A credential that the operation needs is not there. Nothing was sent.
    MissingCredential(Box<MissingCredential>),
    /// No reply, or one that broke off.
    Transport(Box<TransportError>),
    /// The call took longer than this, its time limit, with all retries and waits.
    Timeout(Duration),
    /// A status that the document describes as an error.
    Status(Box<StatusError<E>>),
    /// A status that the document does not describe.
    UnexpectedStatus(Box<Reply>),
    /// A reply that is not what the document promises.
    Decode(Box<DecodeFailure>),
    /// A body that is longer than the client reads.
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
}

impl<E> Error<E> {
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

    /// The decoded body of a documented error.
    pub fn body(&self) -> Option<&E> {
        match self {
            Self::Status(error) => Some(&error.body),
            _ => None,
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

    /// Whether there was a reply that could not be decoded.
    pub fn is_decode(&self) -> bool {
        matches!(self, Self::Decode(_))
    }

    fn reply(&self) -> Option<&Reply> {
        match self {
            Self::Argument(_)
            | Self::MissingCredential(_)
            | Self::Transport(_)
            | Self::Timeout(_) => None,
            Self::Status(error) => Some(&error.reply),
            Self::UnexpectedStatus(reply) => Some(reply),
            Self::Decode(failure) => Some(&failure.reply),
            Self::BodyTooLarge(too_large) => Some(&too_large.reply),
        }
    }
}

impl<E> From<Failure> for Error<E> {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Argument(error) => Self::Argument(Box::new(error)),
            Failure::MissingCredential(error) => Self::MissingCredential(Box::new(error)),
            Failure::Transport(error) => Self::Transport(Box::new(error)),
            Failure::Timeout(limit) => Self::Timeout(limit),
            Failure::BodyTooLarge(error) => Self::BodyTooLarge(error),
        }
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Argument(error) => error.fmt(f),
            Self::MissingCredential(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Timeout(limit) => write!(f, "no complete reply within {limit:?}"),
            Self::Status(error) => write!(f, "the server answered {}", error.status()),
            Self::UnexpectedStatus(reply) => {
                write!(
                    f,
                    "the server answered {}, which is not documented",
                    reply.status()
                )
            }
            Self::Decode(failure) => {
                let (status, error) = (failure.reply.status(), &failure.error);
                write!(f, "the reply with status {status} cannot be decoded: ")?;
                write!(f, "{}: expected {}", error.path(), error.expected())
            }
            Self::BodyTooLarge(error) => write!(
                f,
                "the body of the reply is longer than {} bytes",
                error.limit
            ),
        }
    }
}

impl<E: fmt::Debug> StdError for Error<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Argument(error) => error.source(),
            Self::MissingCredential(error) => error.source(),
            Self::Transport(error) => error.source(),
            Self::Decode(failure) => Some(&failure.error),
            Self::Timeout(_)
            | Self::Status(_)
            | Self::UnexpectedStatus(_)
            | Self::BodyTooLarge(_) => None,
        }
    }
}
