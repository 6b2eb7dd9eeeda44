//! Calls whose reply is handed over as it comes.
// needs: body, byte_stream, call, client, draft, error, exchange, maybe_send, model, operation, response; crates: http

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use http::HeaderMap;

use super::body::BodyStream;
use super::byte_stream::{ByteStream, Reading};
use super::call::Call;
use super::client::Core;
use super::draft::Draft;
use super::error::{Error, Failure};
use super::exchange::{self, Streamed};
use super::maybe_send::BoxFuture;
use super::model::DecodeError;
use super::operation::Answers;
use super::response::Response;

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

impl<T, E> Call<T, E> {
    /// Asks for another media type than the operation does.
    pub fn accept(&mut self, media_type: &'static str) {
        self.draft.plan.accept = media_type;
    }

    /// Sends the call and hands over the body of a success as it comes.
    pub fn stream<S>(self, reading: Reading<S>) -> Opening<S, E> {
        Opening {
            operation: self.draft.plan.name,
            failure: &self.operation.failure,
            core: self.draft.core.clone(),
            work: boxed(self.draft, reading.check),
            reading,
        }
    }
}

impl<S, E> Future for Opening<S, E> {
    type Output = Result<Response<S>, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let streamed = ready!(self.work.as_mut().poll(context))?;
        Poll::Ready(match streamed {
            Streamed::Open(head, body) => {
                let (stream, limit) = opened(&self.core, body);
                Ok(Response::new(head, (self.reading.open)(stream, limit)))
            }
            Streamed::Whole(reply) => Err(self.failure.fail(reply)),
            Streamed::Refused(failure) => Err(Error::Decode(failure)),
        })
    }
}

/// Not generic, so that the path is compiled once for all operations.
fn boxed(
    draft: Draft,
    check: fn(&HeaderMap) -> Result<(), DecodeError>,
) -> BoxFuture<'static, Result<Streamed, Failure>> {
    Box::pin(exchange::run_streaming(draft, check))
}

fn opened(core: &Core, body: BodyStream) -> (ByteStream, u64) {
    let shared = core.shared();
    let stream = ByteStream::new(body, Arc::clone(&shared.transport));
    (stream, shared.max_body_size)
}

impl<S, E> fmt::Debug for Opening<S, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Opening({})", self.operation)
    }
}

/// Gives an emitted call whose success is a stream what all such calls have.
#[allow(
    unused_macros,
    reason = "a document may have no operation whose only reply is a stream"
)]
macro_rules! stream_controls {
    ($call:ident => $stream:ty, $failure:ty, $reading:expr) => {
        impl $call {
            /// Limits the time until the headers of the reply are there, with retries and waits.
            /// The stream that follows has an idle timeout instead.
            pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
                self.call.timeout(timeout);
                self
            }

            /// Sends the call; awaiting it does the same.
            pub fn send(self) -> runtime::streaming::Opening<$stream, $failure> {
                self.call.stream($reading)
            }
        }

        runtime::call::call_settings!($call);

        impl IntoFuture for $call {
            type Output = <Self::IntoFuture as Future>::Output;
            type IntoFuture = runtime::streaming::Opening<$stream, $failure>;

            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
}
#[allow(
    unused_imports,
    reason = "a document may have no operation whose only reply is a stream"
)]
pub(crate) use stream_controls;
