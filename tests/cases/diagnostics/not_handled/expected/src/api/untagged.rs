//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::multipart::Multipart;
use super::super::runtime::reply;
use super::client::Client;

impl Client {
    /// `PUT /a`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn put_a(&self) -> PutA {
        PutA {
            call: self.core.call(&PUT_A),
        }
    }
}

/// A call of [`Client::put_a`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct PutA {
    call: Call<(), std::convert::Infallible>,
}

impl PutA {
    /// Sets the body.
    pub fn body(mut self, body: Multipart) -> Self {
        self.call.multipart_body(body);
        self
    }
}

runtime::call::call_controls!(PutA => (), std::convert::Infallible);

static PUT_A: Operation<(), std::convert::Infallible> = Operation {
    name: "put_a",
    method: Method::PUT,
    path: "/a",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};
