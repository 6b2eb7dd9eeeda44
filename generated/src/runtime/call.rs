//! A call of an operation: a thin shell that knows the types, around a draft that does not.
// needs: byte_stream, client, draft, model, operation, payload, pending, retry, streaming; crates: http

use std::fmt;
use std::time::Duration;

use http::HeaderValue;

use super::client::Core;
use super::draft::{Draft, Plan};
use super::model::{self, Encode};
use super::payload::Payload;
use super::pending::Pending;
use super::retry::RetryPolicy;

pub use super::operation::{Answers, Operation, Status};

/// A call of an operation with its arguments, which nothing is borrowed from.
pub struct Call<T: 'static, E: 'static> {
    pub(crate) operation: &'static Operation<T, E>,
    pub(crate) draft: Draft,
}

impl<T, E> Call<T, E> {
    pub(crate) fn new(core: Core, operation: &'static Operation<T, E>) -> Self {
        Self {
            operation,
            draft: Draft::new(core, Plan::of(operation)),
        }
    }

    /// Sets a body of JSON, which is encoded here.
    pub fn json_body(&mut self, content_type: &str, body: &dyn Encode) {
        self.draft
            .body(content_type, model::to_request(body).into());
    }

    /// Sets a body of text, bytes or a stream.
    pub fn body(&mut self, content_type: &str, body: impl Into<Payload>) {
        self.draft.body(content_type, body.into());
    }

    /// Sets the server that the document names for this operation.
    pub fn server(&mut self, url: &'static str) {
        self.draft.server = Some(url);
    }

    /// Limits the time of the call as a whole, with retries and waits.
    pub fn timeout(&mut self, timeout: Duration) {
        self.draft.timeout = timeout;
    }

    /// Sets a header, in place of what would be sent otherwise.
    pub fn header<V: TryInto<HeaderValue>>(&mut self, name: &str, value: V) {
        self.draft.header(name, value);
    }

    /// Sets when the call is sent again.
    pub fn retry(&mut self, retry: RetryPolicy) {
        self.draft.retry = retry;
    }

    /// Says that the call may be sent more than once.
    pub fn idempotent(&mut self) {
        self.draft.idempotent = true;
    }

    /// Sends the call and reads the reply.
    pub fn send(self) -> Pending<T, E> {
        Pending::new(self.operation, self.draft)
    }
}

/// Shows the operation, and how long the body is; the arguments may be secret.
impl<T, E> fmt::Debug for Call<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.draft.plan.name)
            .field("method", &self.draft.plan.method)
            .field("path", &self.draft.plan.path)
            .field("payload", &self.draft.payload)
            .field("timeout", &self.draft.timeout)
            .finish_non_exhaustive()
    }
}

/// Gives an emitted call what all calls have.
#[allow(unused_macros, reason = "a document may have no operations")]
macro_rules! call_controls {
    ($call:ident => $success:ty, $failure:ty) => {
        impl $call {
            /// Limits the time of this call as a whole, with retries and waits.
            pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
                self.call.timeout(timeout);
                self
            }

            /// Sends the call; awaiting it does the same.
            pub fn send(self) -> runtime::pending::Pending<$success, $failure> {
                self.call.send()
            }

            /// Sends the call and hands over the body of a successful reply as it comes. The time
            /// limit ends with the headers, and the size limit does not apply.
            pub fn send_streaming(
                self,
            ) -> runtime::streaming::Opening<runtime::byte_stream::ByteStream, $failure> {
                self.call.stream(runtime::byte_stream::bytes())
            }
        }

        runtime::call::call_settings!($call);

        impl IntoFuture for $call {
            type Output = <Self::IntoFuture as Future>::Output;
            type IntoFuture = runtime::pending::Pending<$success, $failure>;

            fn into_future(self) -> Self::IntoFuture {
                self.call.send()
            }
        }
    };
}
#[allow(unused_imports, reason = "a document may have no operations")]
pub(crate) use call_controls;

/// Gives an emitted call the settings that do not depend on how its reply is read.
#[allow(unused_macros, reason = "a document may have no operations")]
macro_rules! call_settings {
    ($call:ident) => {
        impl $call {
            /// Sets a header of this call, in place of what would be sent otherwise.
            pub fn header<V: TryInto<::http::HeaderValue>>(mut self, name: &str, value: V) -> Self {
                self.call.header(name, value);
                self
            }

            /// Sets when this call is sent again.
            pub fn retry(mut self, retry: runtime::retry::RetryPolicy) -> Self {
                self.call.retry(retry);
                self
            }

            /// Says that this call may be sent more than once, whatever its method.
            pub fn idempotent(mut self) -> Self {
                self.call.idempotent();
                self
            }
        }
    };
}
#[allow(unused_imports, reason = "a document may have no operations")]
pub(crate) use call_settings;
