//! Operations of the tag `first`.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::client::Client;

impl Client {
    /// `GET /a`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn a(&self) -> A {
        A {
            call: self.core.call(&A),
        }
    }
}

/// A call of [`Client::a`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct A {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(A => (), std::convert::Infallible);

static A: Operation<(), std::convert::Infallible> = Operation {
    name: "a",
    method: Method::GET,
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
