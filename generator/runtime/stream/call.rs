//! A call of an operation whose success is a stream.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use http::HeaderValue;
use serde::de::DeserializeOwned;

use super::super::call::cast;
use super::super::call::draft::Draft;
use super::super::call::operation::{Answers, Operation};
use super::super::call::response::Response;
use super::super::call::retry::RetryPolicy;
use super::super::call::{Call, Sent, Unsent, call_settings};
use super::super::client::Core;
use super::super::error::Error;
use super::super::maybe_send::{BoxFuture, MaybeSend};
use super::byte_stream::Reading;
use super::opening::Opening;

/// A call of an operation with its arguments, which is sent when it is awaited.
///
/// It is not a future itself: `call.await` sends it, and what takes a future takes
/// [`call.send()`](Self::send).
///
/// `S` is the stream that a success gives and `E` the body of an error. Calls with optional
/// parameters have a setter for each; `O` tells such operations apart, and is nothing else.
///
/// Where a function takes or gives a call, the type to write is the alias of the operation in
/// `api`. `O` becomes another type with the first optional parameter or body of an operation, and
/// without the last; the alias stays.
#[must_use = "a call is sent only when it is awaited"]
pub struct StreamCall<S: 'static, E: 'static, O = ()> {
    failure: &'static Answers<E>,
    reading: Reading<S>,
    pub(crate) draft: Box<Draft>,
    of: PhantomData<fn() -> O>,
}

impl Core {
    /// Begins a call whose success is read as `reading` says.
    pub fn stream_call<S, E, O>(
        &self,
        operation: &'static Operation<(), E>,
        reading: Reading<S>,
    ) -> StreamCall<S, E, O> {
        StreamCall {
            failure: &operation.failure,
            reading,
            draft: Draft::of(self.clone(), operation),
            of: PhantomData,
        }
    }
}

impl<T, E: MaybeSend, O> Call<T, E, O> {
    /// Sends the call and hands over a success as `reading` says, of the media type that it is for.
    #[allow(
        dead_code,
        reason = "a document may give no reply as a stream and as a value"
    )]
    pub(crate) fn open<S>(
        mut self,
        media_type: &'static str,
        reading: Reading<S>,
    ) -> Opening<S, E> {
        self.draft.accept = media_type;
        Opening::new(&self.operation.failure, self.draft, reading)
    }
}

impl<S, E, O> StreamCall<S, E, O> {
    /// Limits the time until the headers of the reply are there, with retries and waits. The stream
    /// that follows has an idle timeout instead.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.draft.timeout = timeout;
        self
    }

    /// Sends the call; awaiting it does the same. The future that this gives is for what takes one:
    /// `tokio::spawn(call.send())`.
    pub fn send(self) -> Opening<S, E>
    where
        E: MaybeSend,
    {
        Opening::new(self.failure, self.draft, self.reading)
    }

    /// Sends the call and decodes a success as a `U`, whatever the document says of it: as a type
    /// of one's own, or as a [`serde_json::Value`] if the server sends something else than it
    /// should.
    ///
    /// What is a success and what is an error is as for [`send`](Self::send), and errors are what
    /// they are there. The body is read as JSON whatever its media type, and an empty one as null.
    /// One that is no `U` is an error, which has the body as it came; `json` of the error tells
    /// why, in the words of serde.
    pub fn send_as<U>(self) -> BoxFuture<'static, Result<Response<U>, Error<E>>>
    where
        U: DeserializeOwned + MaybeSend + 'static,
        E: MaybeSend,
    {
        cast::send(self.draft, self.failure)
    }

    /// Sends the call and hands over a success as `reading` says, of the media type that it is for.
    #[allow(
        dead_code,
        reason = "a document may give no reply as a stream and as a value"
    )]
    pub(crate) fn open<R>(mut self, media_type: &'static str, reading: Reading<R>) -> Opening<R, E>
    where
        E: MaybeSend,
    {
        self.draft.accept = media_type;
        Opening::new(self.failure, self.draft, reading)
    }
}

impl<S, E: MaybeSend, O> IntoFuture for StreamCall<S, E, O> {
    type Output = <Self::IntoFuture as Future>::Output;
    type IntoFuture = Opening<S, E>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// Never there: it leads the compiler to what it says of [`Sent`].
#[doc(hidden)]
impl<S, E: MaybeSend, O> Future for StreamCall<S, E, O>
where
    Unsent<Self>: Sent,
{
    type Output = <Opening<S, E> as Future>::Output;

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Pending
    }
}

call_settings!(StreamCall<S, E, O>);
