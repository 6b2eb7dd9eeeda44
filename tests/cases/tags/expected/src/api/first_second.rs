//! Operations of the tag `first second`.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::client::Client;

pub use super::default_tag_first_second::Q;

impl Client {
    /// `GET /r`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn r(&self) -> R {
        R { call: self.core.call(&R) }
    }
}

/// A call of [`Client::r`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct R {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(R => (), std::convert::Infallible);

static R: Operation<(), std::convert::Infallible> = Operation {
    name: "r",
    method: Method::GET,
    path: "/r",
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
