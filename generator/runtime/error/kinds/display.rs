//! Texts of errors, and what is behind them.

use std::error::Error;
use std::fmt;

use super::super::super::body::content_encoding;
use super::super::super::secret::shown::Guarded;
use super::super::decode::readable;
use super::{
    ArgumentError, BodyTooLarge, DecodeFailure, MissingCredential, StatusError, TimeLimitError,
};

/// Shows the body as its own `Debug` does.
impl<E: fmt::Debug> fmt::Debug for StatusError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StatusError")
            .field("body", &Guarded(&self.body))
            .field("reply", &self.reply)
            .finish()
    }
}

impl<E> fmt::Display for StatusError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the server answered {}", self.status())?;
        match (&self.message, &self.body) {
            (Some(message), _) => write!(f, ": {message}"),
            (None, Ok(_)) => Ok(()),
            (None, Err(_)) if self.claims => f.write_str(", with a body that cannot be decoded"),
            (None, Err(_)) => f.write_str(", with a body that is not of a documented kind"),
        }
    }
}

/// Shows the status; the source says what is wrong with the body.
impl fmt::Display for DecodeFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.reply.status();
        let what = match self.claims {
            _ if content_encoding::is_encoded(self.reply.headers()) => {
                "has a `Content-Encoding` that cannot be read"
            }
            true => "cannot be decoded",
            false => "is not of a documented kind",
        };
        write!(f, "the body of the reply with status {status} {what}")
    }
}

impl fmt::Display for TimeLimitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no complete reply within {:?}", self.limit)
    }
}

impl fmt::Display for BodyTooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let limit = self.limit;
        match self.of_nodes {
            true => write!(f, "the body of the reply has more than {limit} nodes"),
            false => write!(f, "the body of the reply is longer than {limit} bytes"),
        }
    }
}

impl fmt::Display for ArgumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the argument `{}` cannot be sent: {}",
            readable(&self.parameter, usize::MAX),
            readable(&self.reason, usize::MAX)
        )
    }
}

impl fmt::Display for MissingCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = readable(self.scheme, usize::MAX);
        if self.source.is_some() {
            return write!(
                f,
                "the credential of the security scheme `{scheme}` cannot be had"
            );
        }
        write!(
            f,
            "the client has no credential for the security scheme `{scheme}`"
        )?;
        match (self.names.setter, self.names.variable) {
            (None, None) => Ok(()),
            (Some(setter), None) => write!(f, ": give one with `ClientBuilder::{setter}`"),
            (None, Some(variable)) => {
                write!(
                    f,
                    ": the environment variable {variable} is not set, or empty"
                )
            }
            (Some(setter), Some(variable)) => write!(
                f,
                ": give one with `ClientBuilder::{setter}`, or in the environment variable {variable} with `Client::from_env`"
            ),
        }
    }
}

impl Error for ArgumentError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

impl<E: fmt::Debug> Error for StatusError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.decode_error().map(|error| error as _)
    }
}

impl Error for DecodeFailure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.error)
    }
}

impl Error for TimeLimitError {}

impl Error for BodyTooLarge {}

impl Error for MissingCredential {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
