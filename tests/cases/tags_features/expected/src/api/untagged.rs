//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::super::types;
use super::client::Client;

impl Client {
    /// `GET /status`.
    ///
    /// Replies:
    ///
    /// * `200`: How it is.
    pub fn status(&self) -> StatusCall {
        StatusCall {
            call: self.core.call(&STATUS),
        }
    }
}

/// A call of [`Client::status`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct StatusCall {
    call: Call<types::Status, std::convert::Infallible>,
}

runtime::call::call_controls!(StatusCall => types::Status, std::convert::Infallible);

static STATUS: Operation<types::Status, std::convert::Infallible> = Operation {
    name: "status",
    method: Method::GET,
    path: "/status",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};
