//! Operations of the tag `server`.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::client::Client;

impl Client {
    /// `GET /h`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn h(&self) -> H {
        H {
            call: self.core.call(&H),
        }
    }
}

/// A call of [`Client::h`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct H {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(H => (), std::convert::Infallible);

static H: Operation<(), std::convert::Infallible> = Operation {
    name: "h",
    method: Method::GET,
    path: "/h",
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
