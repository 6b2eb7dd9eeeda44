//! The static description of an operation, and what follows from it for a reply.
// needs: error, error_kinds, model, reply, response, security_apply; crates: http

use std::any::TypeId;
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
    /// A status of the class 2xx, which no key is for by itself: a success (RFC 9110 section 15).
    Presumed,
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

/// How closely the best of the keys fits; 0 if none does.
fn best(statuses: &[Status], status: StatusCode) -> u8 {
    let fits = statuses.iter().map(|key| key.fit(status));
    fits.max().unwrap_or(0)
}

/// What the document says about `status`: the closest key counts, at a tie the success.
pub(crate) fn verdict(success: &[Status], failure: &[Status], status: StatusCode) -> Verdict {
    match (best(success, status), best(failure, status)) {
        (0 | 1, 0 | 1) if status.is_success() => Verdict::Presumed,
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

impl<T, E: 'static> Operation<T, E> {
    /// Makes a result of a reply.
    pub(crate) fn finish(&self, reply: Reply) -> Result<Response<T>, Error<E>> {
        let verdict = verdict(self.success.statuses, self.failure.statuses, reply.status());
        if matches!(verdict, Verdict::Failure | Verdict::Unexpected) {
            return Err(self.failure.fail(reply, self.accept));
        }
        match (self.success.decode)(&reply) {
            Ok(body) => {
                let (head, raw) = reply.into_parts();
                Ok(Response::new(head, raw, body))
            }
            Err(error) if verdict == Verdict::Success => {
                Err(DecodeFailure { error, reply }.into_error(self.accept))
            }
            Err(_) => Err(self.failure.fail(reply, self.accept)),
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

impl<E: 'static> Answers<E> {
    /// Makes an error of a reply that is no success, of an operation that accepts `accept`.
    ///
    /// A reply that no key is for is tried as what all others are, but for one that should have been a success: that is an
    /// error only if `default` says what errors are. One that says nothing is no more than a status.
    pub(crate) fn fail(&self, reply: Reply, accept: &str) -> Error<E> {
        let fit = best(self.statuses, reply.status());
        let is_error = reply.status().as_u16() >= 400;
        let says_nothing = TypeId::of::<E>() == TypeId::of::<()>();
        let is_tried = fit > 0 || (is_error && !says_nothing);
        let body = match is_tried.then(|| (self.decode)(&reply)) {
            Some(Ok(body)) => Ok(body),
            Some(Err(error)) if fit > 1 || (fit == 1 && !reply.status().is_success()) => Err(error),
            Some(Err(_)) | None => return Error::UnexpectedStatus(Box::new(reply)),
        };
        Error::Status(Box::new(StatusError::new(body, reply, fit > 1, accept)))
    }
}

impl<T, E> fmt::Debug for Operation<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({} {})", self.name, self.method, self.path)
    }
}
