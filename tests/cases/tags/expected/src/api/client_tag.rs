//! Operations of the tag `client`.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::client::Client;

impl Client {
    /// `GET /e`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn e(&self) -> E {
        E {
            call: self.core.call(&E),
        }
    }
}

/// A call of [`Client::e`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct E {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(E => (), std::convert::Infallible);

static E: Operation<(), std::convert::Infallible> = Operation {
    name: "e",
    method: Method::GET,
    path: "/e",
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
