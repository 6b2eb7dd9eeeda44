//! The static description of an operation, and what follows from it for a reply.
// needs: error, error_kinds, model, reply, response, security_apply; crates: http

use std::convert::Infallible;
use std::fmt;

use http::{Method, StatusCode};

use super::error::Error;
use super::error_kinds::{DecodeFailure, StatusError};
use super::model::DecodeError;
use super::reply::{self, Reply};
use super::response::Response;
use super::security_apply::Security;

/// An operation of the document: `T` is what it gives, `E` the body of its documented errors.
pub struct Operation<T, E> {
    /// The name of its method on the client.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path template, with `{name}` for each parameter.
    pub path: &'static str,
    /// What it takes to be allowed to call it: one of the outer lists, all of an inner one.
    pub security: Security,
    /// The value of the `Accept` header; empty if there is nothing to accept.
    pub accept: &'static str,
    /// The replies that are a success.
    pub success: Answers<T>,
    /// The replies that are an error.
    pub failure: Answers<E>,
}

/// Replies that are decoded in the same way.
pub struct Answers<T> {
    /// Which statuses they have.
    pub statuses: &'static [Status],
    /// How they are decoded.
    pub decode: fn(&Reply) -> Result<T, DecodeError>,
}

/// One key of the `responses` of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Exactly this code.
    Code(u16),
    /// All codes with this first digit, as `4XX`.
    Range(u16),
    /// Every code that no other key is for.
    Default,
}

/// What the document says about a status code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Success,
    Failure,
    Unexpected,
}

impl Status {
    /// How closely it fits; 0 if it does not.
    fn fit(self, status: StatusCode) -> u8 {
        match self {
            Self::Code(code) if code == status.as_u16() => 3,
            Self::Range(digit) if digit == status.as_u16() / 100 => 2,
            Self::Default => 1,
            Self::Code(_) | Self::Range(_) => 0,
        }
    }
}

/// What the document says about `status`: the closest key counts, at a tie the success.
pub(crate) fn verdict(success: &[Status], failure: &[Status], status: StatusCode) -> Verdict {
    let best = |statuses: &[Status]| {
        statuses
            .iter()
            .map(|key| key.fit(status))
            .max()
            .unwrap_or(0)
    };
    match (best(success), best(failure)) {
        (0, 0) => Verdict::Unexpected,
        (success, failure) if success >= failure => Verdict::Success,
        _ => Verdict::Failure,
    }
}

/// Whether a redirect is itself what the operation gives: the document names it, and no success
/// that could come of following it.
pub(crate) fn wants_redirect(success: &[Status], status: StatusCode) -> bool {
    let is_named = success.iter().any(|key| key.fit(status) > 1);
    let leads_on = |key: &Status| match key {
        Status::Code(code) => (200..300).contains(code),
        Status::Range(digit) => *digit == 2,
        Status::Default => true,
    };
    is_named && !success.iter().any(leads_on)
}

impl<T, E> Operation<T, E> {
    /// Makes a result of a reply.
    pub(crate) fn finish(&self, reply: Reply) -> Result<Response<T>, Error<E>> {
        match verdict(self.success.statuses, self.failure.statuses, reply.status()) {
            Verdict::Success => match (self.success.decode)(&reply) {
                Ok(body) => Ok(Response::new(reply.into_head(), body)),
                Err(error) => Err(Error::Decode(Box::new(DecodeFailure { error, reply }))),
            },
            Verdict::Failure | Verdict::Unexpected => Err(self.failure.fail(reply)),
        }
    }
}

impl Answers<Infallible> {
    /// The document names no such reply.
    pub const NONE: Self = Self {
        statuses: &[],
        decode: reply::never,
    };
}

impl<E> Answers<E> {
    /// Makes an error of a reply that is no success.
    pub(crate) fn fail(&self, reply: Reply) -> Error<E> {
        if verdict(&[], self.statuses, reply.status()) == Verdict::Unexpected {
            return Error::UnexpectedStatus(Box::new(reply));
        }
        match (self.decode)(&reply) {
            Ok(body) => Error::Status(Box::new(StatusError { body, reply })),
            Err(error) => Error::Decode(Box::new(DecodeFailure { error, reply })),
        }
    }
}

impl<T, E> fmt::Debug for Operation<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({} {})", self.name, self.method, self.path)
    }
}
