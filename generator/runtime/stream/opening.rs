//! Calls whose reply is handed over as it comes.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use http::HeaderMap;

use super::super::body::BodyStream;
use super::super::call::blocking;
use super::super::call::draft::Draft;
use super::super::call::exchange::{self, Arrival, Streamed};
use super::super::call::operation::{Answers, Finish, Finisher};
use super::super::call::response::Response;
use super::super::client::Core;
use super::super::error::{Error, Failure};
use super::super::maybe_send::{BoxFuture, MaybeSend};
use super::super::model::DecodeError;
use super::byte_stream::{ByteStream, Limits, Reading};

/// A call on its way, which gives the body of a success as a stream. Dropping it gives up the call.
///
/// The time limit of the call ends with the headers of a success, and the size limit holds for each
/// item of the stream. Any other reply is read to its end and is an error, as of any call.
#[must_use = "a call is sent only when it is awaited"]
pub struct Opening<S: 'static, E: 'static> {
    operation: &'static str,
    failure: &'static Answers<E>,
    reading: Reading<S>,
    core: Core,
    work: BoxFuture<'static, Result<Streamed, Failure>>,
}

impl<S, E: MaybeSend> Opening<S, E> {
    pub(crate) fn new(
        failure: &'static Answers<E>,
        draft: Box<Draft>,
        reading: Reading<S>,
    ) -> Self {
        Self {
            operation: draft.name,
            failure,
            core: draft.core.clone(),
            work: boxed(draft, reading.check, failure),
            reading,
        }
    }
}

impl<S, E: 'static> Future for Opening<S, E> {
    type Output = Result<Response<S>, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Ready(match ready!(self.work.as_mut().poll(context)) {
            Ok(Streamed::Open(head, body)) => {
                let bytes = opened(&self.core, body, head.bounds.nodes());
                let stream = (self.reading.open)(bytes);
                Ok(Response::streaming(head, stream))
            }
            Ok(Streamed::Failed(Arrival::Whole(reply))) => Err(self.failure.fail(reply, "")),
            Ok(Streamed::Failed(Arrival::Decoded(result))) => Err(blocking::taken(result)
                .unwrap_or_else(|error| Failure::Transport(error).of(self.operation))),
            Ok(Streamed::Refused(failure)) => Err(Error::UnexpectedBody(failure)),
            Err(failure) => Err(failure.of(self.operation)),
        })
    }
}

/// Not generic, so that the path is compiled once for all operations.
fn boxed(
    mut draft: Box<Draft>,
    check: fn(&HeaderMap) -> Result<(), DecodeError>,
    failure: &'static dyn Finish,
) -> BoxFuture<'static, Result<Streamed, Failure>> {
    draft.finisher = Some(Finisher::Operation(failure));
    Box::pin(exchange::run_streaming(draft, check))
}

fn opened(core: &Core, body: BodyStream, max_nodes: u64) -> ByteStream {
    let shared = core.shared();
    let limits = Limits {
        length: shared.max_body_size,
        nodes: max_nodes,
    };
    ByteStream::new(body, Arc::clone(&shared.transport), limits)
}

impl<S, E> fmt::Debug for Opening<S, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Opening({})", self.operation)
    }
}
