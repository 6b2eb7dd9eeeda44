//! Operations without a tag.

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
    pub fn get_a(&self) -> GetA {
        GetA {
            call: self.core.call(&GET_A),
        }
    }
}

/// A call of [`Client::get_a`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct GetA {
    call: Call<(), std::convert::Infallible>,
}

impl GetA {
    /// Sets the parameter `a`.
    pub fn a(mut self, a: &str) -> Self {
        self.call.query("a", &a);
        self
    }
}

runtime::call::call_controls!(GetA => (), std::convert::Infallible);

static GET_A: Operation<(), std::convert::Infallible> = Operation {
    name: "get_a",
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
