//! Operations of the tag `🎉`.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::client::Client;

impl Client {
    /// `GET /j`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn j(&self) -> J {
        J {
            call: self.core.call(&J),
        }
    }
}

/// A call of [`Client::j`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct J {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(J => (), std::convert::Infallible);

static J: Operation<(), std::convert::Infallible> = Operation {
    name: "j",
    method: Method::GET,
    path: "/j",
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
