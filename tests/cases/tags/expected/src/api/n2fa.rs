//! Operations of the tag `2FA`.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::client::Client;

impl Client {
    /// `GET /p`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn p(&self) -> P {
        P { call: self.core.call(&P) }
    }
}

/// A call of [`Client::p`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct P {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(P => (), std::convert::Infallible);

static P: Operation<(), std::convert::Infallible> = Operation {
    name: "p",
    method: Method::GET,
    path: "/p",
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
