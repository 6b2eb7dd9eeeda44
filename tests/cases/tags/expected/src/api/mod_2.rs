//! Operations of the tag `mod`.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::client::Client;

impl Client {
    /// `GET /f`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn f(&self) -> F {
        F {
            call: self.core.call(&F),
        }
    }
}

/// A call of [`Client::f`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct F {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(F => (), std::convert::Infallible);

static F: Operation<(), std::convert::Infallible> = Operation {
    name: "f",
    method: Method::GET,
    path: "/f",
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
