//! Operations of the tag `self`.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::client::Client;

impl Client {
    /// `GET /t`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn t(&self) -> T {
        T { call: self.core.call(&T) }
    }
}

/// A call of [`Client::t`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct T {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(T => (), std::convert::Infallible);

static T: Operation<(), std::convert::Infallible> = Operation {
    name: "t",
    method: Method::GET,
    path: "/t",
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
