//! Operations of the tag `Client & Server`.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::client::Client;

impl Client {
    /// `GET /d`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn d(&self) -> D {
        D {
            call: self.core.call(&D),
        }
    }
}

/// A call of [`Client::d`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct D {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(D => (), std::convert::Infallible);

static D: Operation<(), std::convert::Infallible> = Operation {
    name: "d",
    method: Method::GET,
    path: "/d",
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
