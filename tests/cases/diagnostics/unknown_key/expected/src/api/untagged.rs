//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::client::Client;

impl Client {
    /// `GET /ping`.
    ///
    /// Replies:
    ///
    /// * `204`: Done. Link: `next: {"operationId": "ping"}`.
    pub fn ping(&self) -> Ping {
        Ping {
            call: self.core.call(&PING),
        }
    }
}

/// A call of [`Client::ping`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Ping {
    call: Call<(), std::convert::Infallible>,
}

impl Ping {
    /// Sets the body.
    pub fn body(mut self, body: &serde_json::Map<String, serde_json::Value>) -> Self {
        self.call.json_body("application/json", body);
        self
    }
}

runtime::call::call_controls!(Ping => (), std::convert::Infallible);

static PING: Operation<(), std::convert::Infallible> = Operation {
    name: "ping",
    method: Method::GET,
    path: "/ping",
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
