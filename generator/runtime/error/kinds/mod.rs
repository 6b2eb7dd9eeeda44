//! The contents of the kinds of [`Error`](super::Error).

mod display;

use std::any::TypeId;
use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::super::auth::{CredentialNames, SecurityScheme};
use super::super::call::reply::Reply;
use super::super::maybe_send::BoxError;
use super::super::model::DecodeError;

/// An argument cannot be sent; nothing was.
#[derive(Debug)]
pub struct ArgumentError {
    parameter: Cow<'static, str>,
    reason: Cow<'static, str>,
    source: Option<BoxError>,
    /// Empty until it is known which operation it is an argument of.
    pub(crate) operation: &'static str,
}

/// A credential that the operation needs is not there; nothing was sent.
#[derive(Debug)]
pub struct MissingCredential {
    scheme: &'static str,
    names: CredentialNames,
    source: Option<BoxError>,
    /// Empty until it is known which operation it is needed for.
    pub(crate) operation: &'static str,
}

/// A call took longer than its time limit.
#[derive(Debug)]
pub struct TimeLimitError {
    pub(crate) limit: Duration,
    pub(crate) operation: &'static str,
}

/// An error that the document describes, with its body.
pub struct StatusError<E> {
    body: Result<E, DecodeError>,
    pub(crate) reply: Reply,
    /// The text for people that the body has.
    pub(crate) message: Option<String>,
    /// Whether the body could not be decoded and does not claim to be what the document promises for this very status.
    pub(crate) is_unexpected_body: bool,
    /// Whether the body could not be decoded and claims to be what the document promises.
    claims: bool,
}

/// A reply could not be decoded as what the document promises.
#[derive(Debug)]
pub struct DecodeFailure {
    pub(crate) error: DecodeError,
    pub(crate) reply: Reply,
    /// Whether the body claims to be what the document says.
    pub(crate) claims: bool,
}

/// The body of a reply is longer than the client reads, or its JSON has more nodes than the client
/// decodes.
#[derive(Debug)]
pub struct BodyTooLarge {
    pub(crate) limit: u64,
    /// Whether the limit is one of nodes.
    pub(crate) of_nodes: bool,
    /// Without the body.
    pub(crate) reply: Reply,
}

impl ArgumentError {
    /// The argument for `parameter` cannot be sent, for `reason`.
    pub(crate) fn new(
        parameter: impl Into<Cow<'static, str>>,
        reason: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            parameter: parameter.into(),
            reason: reason.into(),
            source: None,
            operation: "",
        }
    }

    /// The argument for `parameter` cannot be read, of which `source` says why; it may be such an error already.
    pub(crate) fn unreadable(parameter: impl Into<Cow<'static, str>>, source: BoxError) -> Self {
        match source.downcast() {
            Ok(error) => *error,
            Err(source) => Self::because(parameter, "it cannot be read", source),
        }
    }

    /// The argument for `parameter` cannot be sent, for `reason`, which comes of `source`.
    pub(crate) fn because(
        parameter: impl Into<Cow<'static, str>>,
        reason: impl Into<Cow<'static, str>>,
        source: BoxError,
    ) -> Self {
        Self {
            source: Some(source),
            ..Self::new(parameter, reason)
        }
    }

    pub(crate) fn of(self, operation: &'static str) -> Self {
        Self { operation, ..self }
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
    pub(crate) fn new(scheme: &SecurityScheme, names: CredentialNames) -> Self {
        Self {
            scheme: scheme.name,
            names,
            source: None,
            operation: "",
        }
    }

    pub(crate) fn failed(scheme: &SecurityScheme, source: BoxError) -> Self {
        Self {
            scheme: scheme.name,
            names: CredentialNames::default(),
            source: Some(source),
            operation: "",
        }
    }

    pub(crate) fn of(self, operation: &'static str) -> Self {
        Self { operation, ..self }
    }

    /// The security scheme, by its name in the document.
    #[must_use]
    pub fn scheme(&self) -> &'static str {
        self.scheme
    }

    /// The method of the builder that gives the credential.
    #[must_use]
    pub fn setter(&self) -> Option<&'static str> {
        self.names.setter
    }

    /// The environment variable in which the credential can stand.
    #[must_use]
    pub fn variable(&self) -> Option<&'static str> {
        self.names.variable
    }
}

impl TimeLimitError {
    /// The time limit of the call.
    #[must_use]
    pub fn limit(&self) -> Duration {
        self.limit
    }
}

impl<E: 'static> StatusError<E> {
    /// The error of a reply with this body; `is_listed` says whether the document has a key for its very status, and `accept`
    /// which media types the operation accepts.
    pub(crate) fn new(
        body: Result<E, DecodeError>,
        reply: Reply,
        is_listed: bool,
        accept: &str,
    ) -> Self {
        let error = body.as_ref().err();
        let claims = error.is_some_and(|error| reply.claims(accept, error));
        let message = (error.is_none() && is_typed(TypeId::of::<E>())).then(|| reply.message());
        Self {
            is_unexpected_body: is_listed && error.is_some() && !claims,
            claims,
            message: message.flatten(),
            body,
            reply,
        }
    }
}

/// Whether a body of this type is described by the document, so that it is known what in it is secret.
fn is_typed(body: TypeId) -> bool {
    let untyped = [
        TypeId::of::<()>(),
        TypeId::of::<serde_json::Value>(),
        TypeId::of::<serde_json::Map<String, serde_json::Value>>(),
        TypeId::of::<String>(),
        TypeId::of::<Bytes>(),
    ];
    !untyped.contains(&body)
}

impl<E> StatusError<E> {
    /// The decoded body, unless it could not be decoded.
    #[must_use]
    pub fn body(&self) -> Option<&E> {
        self.body.as_ref().ok()
    }

    /// The decoded body, by value, unless it could not be decoded.
    #[must_use]
    pub fn into_body(self) -> Option<E> {
        self.body.ok()
    }

    /// Why the body could not be decoded, if it could not.
    #[must_use]
    pub fn decode_error(&self) -> Option<&DecodeError> {
        self.body.as_ref().err()
    }

    /// The text for people in the body, in one line of at most 200 characters.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
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

    pub(crate) fn is_decode(&self) -> bool {
        self.claims
    }
}

impl DecodeFailure {
    /// A reply that could not be decoded; whether it claims to be what the document says is not known.
    pub(crate) const fn new(error: DecodeError, reply: Reply) -> Self {
        Self {
            error,
            reply,
            claims: false,
        }
    }

    /// The error of a success that could not be decoded, of an operation that accepts `accept`.
    pub(crate) fn into_error<E>(mut self, accept: &str) -> super::Error<E> {
        self.claims = self.reply.claims(accept, &self.error);
        match self.claims {
            true => super::Error::Decode(Box::new(self)),
            false => super::Error::UnexpectedBody(Box::new(self)),
        }
    }

    /// The fault, and its place in the body.
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
    /// The limit: in bytes, or in nodes if [`has_too_many_nodes`](Self::has_too_many_nodes).
    #[must_use]
    pub fn limit(&self) -> u64 {
        self.limit
    }

    /// Whether it is the limit of nodes that is exceeded (`max_body_nodes`), not that of bytes
    /// (`max_body_size`).
    #[must_use]
    pub fn has_too_many_nodes(&self) -> bool {
        self.of_nodes
    }
}
