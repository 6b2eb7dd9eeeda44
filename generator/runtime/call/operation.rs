//! The static description of an operation, and what follows from it for a reply.

use std::any::TypeId;
use std::convert::Infallible;
use std::fmt;
use std::sync::Arc;

use http::Method;

use super::super::auth::Security;
use super::super::error::Error;
use super::super::error::kinds::{DecodeFailure, StatusError};
use super::super::maybe_send::{BoxAny, MaybeSend, MaybeSync};
use super::super::model::DecodeError;
use super::reply::{self, Reply};
use super::response::Response;
use super::status::{Status, Verdict, best, verdict};

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

/// Makes a result of a reply, for callers that do not know its type.
pub(crate) trait Finish: MaybeSend + MaybeSync {
    /// Makes a result, as the call gives it.
    fn finish_boxed(&self, reply: Reply) -> BoxAny;
}

/// Makes the results of one call.
#[derive(Clone)]
pub(crate) enum Finisher {
    /// A part of the operation.
    Operation(&'static dyn Finish),
    /// One that was made for the call.
    Made(Arc<dyn Finish>),
}

impl Finisher {
    pub(crate) fn finish_boxed(&self, reply: Reply) -> BoxAny {
        match self {
            Self::Operation(operation) => operation.finish_boxed(reply),
            Self::Made(finish) => finish.finish_boxed(reply),
        }
    }
}

impl<T: MaybeSend + 'static, E: MaybeSend + 'static> Finish for Operation<T, E> {
    fn finish_boxed(&self, reply: Reply) -> BoxAny {
        Box::new(self.finish(reply))
    }
}

/// The result is the error of a call whose success is a stream.
impl<E: MaybeSend + 'static> Finish for Answers<E> {
    fn finish_boxed(&self, reply: Reply) -> BoxAny {
        Box::new(self.fail(reply, ""))
    }
}

impl<T, E: 'static> Operation<T, E> {
    /// Makes a result of a reply.
    pub(crate) fn finish(&self, reply: Reply) -> Result<Response<T>, Error<E>> {
        self.success.finish(&self.failure, reply, self.accept)
    }
}

impl<T> Answers<T> {
    /// Makes a result of a reply, where these are the successes of an operation that accepts
    /// `accept`.
    pub(crate) fn finish<E: 'static>(
        &self,
        failure: &Answers<E>,
        reply: Reply,
        accept: &str,
    ) -> Result<Response<T>, Error<E>> {
        let verdict = verdict(self.statuses, failure.statuses, reply.status());
        if matches!(verdict, Verdict::Failure | Verdict::Unexpected) {
            return Err(failure.fail(reply, accept));
        }
        let decoded = (self.decode)(&reply);
        let error = decoded.as_ref().err();
        if let Some(failure) = error.and_then(|error| reply.failure(error)) {
            return Err(failure.of(reply.operation()));
        }
        match decoded {
            Ok(body) => {
                let (head, raw) = reply.into_parts();
                Ok(Response::new(head, raw, body))
            }
            Err(error) if verdict == Verdict::Success => {
                Err(DecodeFailure::new(error, reply).into_error(accept))
            }
            Err(_) => Err(failure.fail(reply, accept)),
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
        let decoded = is_tried.then(|| (self.decode)(&reply));
        let error = decoded.as_ref().and_then(|decoded| decoded.as_ref().err());
        if let Some(failure) = error.and_then(|error| reply.failure(error)) {
            return failure.of(reply.operation());
        }
        let body = match decoded {
            Some(Ok(body)) => Ok(body),
            Some(Err(error)) if fit > 1 || (fit == 1 && !reply.status().is_success()) => Err(error),
            Some(Err(_)) | None => return Error::UnexpectedStatus(Box::new(reply)),
        };
        let is_described = reply.is_described(self.statuses);
        let mut error = StatusError::new(body, reply, fit > 1, accept);
        error.message = error.message.filter(|_| is_described);
        Error::Status(Box::new(error))
    }
}

impl<T, E> fmt::Debug for Operation<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({} {})", self.name, self.method, self.path)
    }
}
