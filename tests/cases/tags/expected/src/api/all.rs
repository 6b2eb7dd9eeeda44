//! Operations of the tag `all`.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::client::Client;

impl Client {
    /// `GET /l`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn l(&self) -> L {
        L { call: self.core.call(&L) }
    }
}

/// A call of [`Client::l`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct L {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(L => (), std::convert::Infallible);

static L: Operation<(), std::convert::Infallible> = Operation {
    name: "l",
    method: Method::GET,
    path: "/l",
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
