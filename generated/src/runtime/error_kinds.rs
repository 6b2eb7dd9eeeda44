//! What the kinds of [`Error`](super::error::Error) tell.
// needs: maybe_send, model, reply, security; crates: http

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use http::{HeaderMap, StatusCode};

use super::maybe_send::BoxError;
use super::model::DecodeError;
use super::reply::Reply;
use super::security::SecurityScheme;

/// An argument cannot be sent; nothing was.
#[derive(Debug)]
pub struct ArgumentError {
    parameter: Cow<'static, str>,
    reason: Cow<'static, str>,
    source: Option<BoxError>,
}

/// A credential that the operation needs is not there; nothing was sent.
#[derive(Debug)]
pub struct MissingCredential {
    scheme: &'static str,
    variable: Option<&'static str>,
    source: Option<BoxError>,
}

/// An error that the document describes, with its body.
pub struct StatusError<E> {
    pub(crate) body: E,
    pub(crate) reply: Reply,
}

/// A reply could not be decoded as what the document promises.
#[derive(Debug)]
pub struct DecodeFailure {
    pub(crate) error: DecodeError,
    pub(crate) reply: Reply,
}

/// The body of a reply is longer than the client reads.
#[derive(Debug)]
pub struct BodyTooLarge {
    pub(crate) limit: u64,
    /// Without the body.
    pub(crate) reply: Reply,
}

impl ArgumentError {
    /// The argument for `parameter` cannot be sent, for `reason`.
    pub fn new(
        parameter: impl Into<Cow<'static, str>>,
        reason: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            parameter: parameter.into(),
            reason: reason.into(),
            source: None,
        }
    }

    /// The argument for `parameter` cannot be read.
    pub fn unreadable(parameter: impl Into<Cow<'static, str>>, source: BoxError) -> Self {
        Self {
            source: Some(source),
            ..Self::new(parameter, "it cannot be read")
        }
    }

    /// The parameter, by its name in the document; `body` for the body.
    #[must_use]
    pub fn parameter(&self) -> &str {
        &self.parameter
    }

    /// Why it cannot be sent.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl MissingCredential {
    pub(crate) fn new(scheme: &SecurityScheme, variable: Option<&'static str>) -> Self {
        Self {
            scheme: scheme.name,
            variable,
            source: None,
        }
    }

    pub(crate) fn failed(scheme: &SecurityScheme, source: BoxError) -> Self {
        Self {
            scheme: scheme.name,
            variable: None,
            source: Some(source),
        }
    }

    /// The security scheme, by its name in the document.
    #[must_use]
    pub fn scheme(&self) -> &'static str {
        self.scheme
    }
}

impl<E> StatusError<E> {
    /// The decoded body.
    #[must_use]
    pub fn body(&self) -> &E {
        &self.body
    }

    /// The decoded body, by value.
    #[must_use]
    pub fn into_body(self) -> E {
        self.body
    }

    /// The status code.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.reply.status()
    }

    /// The headers of the reply.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.reply.headers()
    }

    /// The whole reply, as it came.
    #[must_use]
    pub fn reply(&self) -> &Reply {
        &self.reply
    }
}

impl DecodeFailure {
    /// What is wrong, and where in the body.
    #[must_use]
    pub fn error(&self) -> &DecodeError {
        &self.error
    }

    /// The whole reply, as it came.
    #[must_use]
    pub fn reply(&self) -> &Reply {
        &self.reply
    }
}

impl BodyTooLarge {
    /// The limit, in bytes.
    #[must_use]
    pub fn limit(&self) -> u64 {
        self.limit
    }
}

/// Shows the body as its own `Debug` does.
impl<E: fmt::Debug> fmt::Debug for StatusError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StatusError")
            .field("body", &self.body)
            .field("reply", &self.reply)
            .finish()
    }
}

impl fmt::Display for ArgumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the argument `{}` cannot be sent: {}",
            self.parameter, self.reason
        )
    }
}

impl fmt::Display for MissingCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.source, self.variable) {
            (Some(_), _) => write!(
                f,
                "the credential of the security scheme `{}` cannot be had",
                self.scheme
            ),
            (None, None) => write!(
                f,
                "the client has no credential for the security scheme `{}`",
                self.scheme
            ),
            (None, Some(variable)) => write!(
                f,
                "the client has no credential for the security scheme `{}`: the environment variable {variable} is not set",
                self.scheme
            ),
        }
    }
}

impl Error for ArgumentError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

impl Error for MissingCredential {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
