//! A call on its way: boxed once, decoded at the end.
// needs: draft, error, exchange, maybe_send, operation, reply, response

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::draft::Draft;
use super::error::{Error, Failure};
use super::exchange;
use super::maybe_send::BoxFuture;
use super::operation::Operation;
use super::reply::Reply;
use super::response::Response;

/// A call on its way, which gives the decoded reply. Dropping it gives up the call.
#[must_use = "a call is sent only when it is awaited"]
pub struct Pending<T: 'static, E: 'static> {
    operation: &'static Operation<T, E>,
    work: BoxFuture<'static, Result<Reply, Failure>>,
}

impl<T, E> Pending<T, E> {
    pub(crate) fn new(operation: &'static Operation<T, E>, draft: Box<Draft>) -> Self {
        Self {
            operation,
            work: boxed(draft),
        }
    }
}

/// Not generic, so that the path is compiled once for all operations.
fn boxed(draft: Box<Draft>) -> BoxFuture<'static, Result<Reply, Failure>> {
    Box::pin(exchange::run(draft))
}

impl<T, E: 'static> Future for Pending<T, E> {
    type Output = Result<Response<T>, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let operation = self.operation;
        self.work.as_mut().poll(context).map(|result| match result {
            Ok(reply) => operation.finish(reply),
            Err(failure) => Err(failure.of(operation.name)),
        })
    }
}

impl<T, E> fmt::Debug for Pending<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pending({:?})", self.operation)
    }
}
