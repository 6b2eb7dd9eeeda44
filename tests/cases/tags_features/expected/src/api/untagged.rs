//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /status`.
    ///
    /// Replies:
    ///
    /// * `200`: How it is.
    #[inline]
    pub fn status(&self) -> StatusCall {
        self.core.call(STATUS)
    }
}

/// A call of [`Client::status`], which is sent when it is awaited.
pub type StatusCall = Call<types::Status, std::convert::Infallible>;

const STATUS: &Operation<types::Status, std::convert::Infallible> = &Operation {
    name: "status",
    method: Method::GET,
    path: "/status",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};
