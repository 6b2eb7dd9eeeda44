//! A call on its way: boxed once, decoded at the end.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::super::error::{Error, Failure};
use super::super::maybe_send::{BoxFuture, MaybeSend};
use super::blocking;
use super::draft::Draft;
use super::exchange::{self, Arrival};
use super::operation::{Finish, Finisher, Operation};
use super::response::Response;

/// A call on its way, which gives the decoded reply. Dropping it gives up the call.
#[must_use = "a call is sent only when it is awaited"]
pub struct Pending<T: 'static, E: 'static> {
    operation: &'static Operation<T, E>,
    work: BoxFuture<'static, Result<Arrival, Failure>>,
}

impl<T: MaybeSend, E: MaybeSend> Pending<T, E> {
    pub(crate) fn new(operation: &'static Operation<T, E>, draft: Box<Draft>) -> Self {
        Self {
            operation,
            work: boxed(draft, operation),
        }
    }
}

/// Not generic, so that the path is compiled once for all operations.
fn boxed(
    mut draft: Box<Draft>,
    operation: &'static dyn Finish,
) -> BoxFuture<'static, Result<Arrival, Failure>> {
    draft.finisher = Some(Finisher::Operation(operation));
    Box::pin(exchange::run(draft))
}

impl<T, E: 'static> Future for Pending<T, E> {
    type Output = Result<Response<T>, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let operation = self.operation;
        self.work.as_mut().poll(context).map(|result| match result {
            Ok(Arrival::Whole(reply)) => operation.finish(reply),
            Ok(Arrival::Decoded(result)) => blocking::taken(result)
                .unwrap_or_else(|error| Err(Failure::Transport(error).of(operation.name))),
            Err(failure) => Err(failure.of(operation.name)),
        })
    }
}

impl<T, E> fmt::Debug for Pending<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pending({:?})", self.operation)
    }
}
