//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::client::Client;

impl Client {
    /// `GET /ping`.
    ///
    /// * `default`: Failed.
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
    call: Call<serde_json::Value, serde_json::Value>,
}

runtime::call::call_controls!(Ping => serde_json::Value, serde_json::Value);

static PING: Operation<serde_json::Value, serde_json::Value> = Operation {
    name: "ping",
    method: Method::GET,
    path: "/ping",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};
