//! Operations of the tag `Ünicode & spaces`.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::client::Client;

impl Client {
    /// `GET /o`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn o(&self) -> O {
        O { call: self.core.call(&O) }
    }
}

/// A call of [`Client::o`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct O {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(O => (), std::convert::Infallible);

static O: Operation<(), std::convert::Infallible> = Operation {
    name: "o",
    method: Method::GET,
    path: "/o",
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
