//! A call of an operation: a thin shell that knows the types, around a draft that does not.

pub mod blocking;
pub mod cast;
pub mod draft;
mod draft_parameters;
pub mod exchange;
pub mod operation;
pub mod pending;
pub mod redirect;
pub mod reply;
pub mod request;
pub mod response;
pub mod retry;
pub mod status;
pub mod timeout;
mod unsent;

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use http::HeaderValue;
use serde::de::DeserializeOwned;

use super::client::Core;
use super::error::Error;
use super::maybe_send::{BoxFuture, MaybeSend};
use super::stream::byte_stream::{self, ByteStream};
use super::stream::opening::Opening;
use draft::Draft;
use pending::Pending;
use response::Response;
use retry::RetryPolicy;

pub use operation::{Answers, Operation};
pub use status::Status;
#[allow(unused_imports, reason = "a document may have no streams")]
pub(crate) use unsent::{Sent, Unsent};

/// Gives a kind of call the settings that do not depend on how its reply is read.
macro_rules! call_settings {
    ($call:ident<$first:ident, $second:ident, $third:ident>) => {
        impl<$first, $second, $third> $call<$first, $second, $third> {
            /// Sets a header of this call, in place of what would be sent otherwise.
            ///
            /// It is a bad argument if its value begins or ends with a blank, or if it says how
            /// requests are sent, which the client does itself: `Connection`, `Content-Length`,
            /// `Host`, `Keep-Alive`, `Proxy-Connection`, `TE`, `Trailer`, `Transfer-Encoding`,
            /// `Upgrade`.
            pub fn header<V: TryInto<HeaderValue>>(mut self, name: &str, value: V) -> Self {
                self.draft.header(name, value);
                self
            }

            /// Adds a parameter to the query, beside those that the document describes; each time another one.
            pub fn extra_query(mut self, name: &str, value: impl ToString) -> Self {
                self.draft.extra_query(name, &value.to_string());
                self
            }

            /// Limits the nodes in the JSON of the reply, as `max_body_nodes` of the builder does
            /// for all calls: a reply with more is an error of the kind `BodyTooLarge`.
            pub fn max_body_nodes(mut self, nodes: u64) -> Self {
                self.draft.max_body_nodes = nodes;
                self
            }

            /// Sets whether redirects are followed, as they are unless set. If not, a redirect is itself the reply.
            pub fn redirects(mut self, redirects: bool) -> Self {
                self.draft.follows_redirects = redirects;
                self
            }

            /// Sends this call without any credential that the client has.
            pub fn without_credentials(mut self) -> Self {
                self.draft.without_credentials = true;
                self
            }

            /// Sets when this call is sent again.
            pub fn retry(mut self, retry: RetryPolicy) -> Self {
                self.draft.retry = retry;
                self
            }

            /// Says that this call may be sent more than once, whatever its method.
            pub fn idempotent(mut self) -> Self {
                self.draft.idempotent = true;
                self
            }
        }

        /// Shows the operation, and how long the body is; the arguments may be secret.
        impl<$first, $second, $third> fmt::Debug for $call<$first, $second, $third> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.draft, f)
            }
        }
    };
}
#[allow(unused_imports, reason = "a document may have no streams")]
pub(super) use call_settings;

/// A call of an operation with its arguments, which is sent when it is awaited.
///
/// It is not a future itself: `call.await` sends it, and what takes a future takes
/// [`call.send()`](Self::send).
///
/// `T` is what a success gives and `E` the body of an error. Calls with optional parameters have a
/// setter for each; `O` tells such operations apart, and is nothing else.
///
/// Where a function takes or gives a call, the type to write is the alias of the operation in
/// `api`. `O` becomes another type with the first optional parameter or body of an operation, and
/// without the last; the alias stays.
#[must_use = "a call is sent only when it is awaited"]
pub struct Call<T: 'static, E: 'static, O = ()> {
    pub(crate) operation: &'static Operation<T, E>,
    pub(crate) draft: Box<Draft>,
    of: PhantomData<fn() -> O>,
}

impl Core {
    /// Begins a call.
    pub fn call<T, E, O>(&self, operation: &'static Operation<T, E>) -> Call<T, E, O> {
        Call::new(self.clone(), operation)
    }
}

impl<T, E, O> Call<T, E, O> {
    pub(crate) fn new(core: Core, operation: &'static Operation<T, E>) -> Self {
        Self {
            operation,
            draft: Draft::of(core, operation),
            of: PhantomData,
        }
    }

    /// Limits the time of this call as a whole, with retries and waits.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.draft.timeout = timeout;
        self
    }

    /// Keeps the body of a success as it came, beside what is decoded of it:
    /// [`Response::raw_body`]. It has what the document does not name, too.
    pub fn keep_raw(mut self) -> Self {
        self.draft.keeps_raw = true;
        self
    }

    /// Sends the call; awaiting it does the same. The future that this gives is for what takes one:
    /// `tokio::spawn(call.send())`.
    pub fn send(self) -> Pending<T, E>
    where
        T: MaybeSend,
        E: MaybeSend,
    {
        Pending::new(self.operation, self.draft)
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
        cast::send(self.draft, &self.operation.failure)
    }

    /// Sends the call and hands over the body of a successful reply as it comes. The time limit ends
    /// with the headers, and the size limit does not apply.
    pub fn send_streaming(self) -> Opening<ByteStream, E>
    where
        E: MaybeSend,
    {
        Opening::new(&self.operation.failure, self.draft, byte_stream::bytes())
    }
}

impl<T: MaybeSend, E: MaybeSend, O> IntoFuture for Call<T, E, O> {
    type Output = <Self::IntoFuture as Future>::Output;
    type IntoFuture = Pending<T, E>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

call_settings!(Call<T, E, O>);
