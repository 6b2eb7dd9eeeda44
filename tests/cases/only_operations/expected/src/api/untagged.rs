//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /ping`.
    ///
    /// Replies:
    ///
    /// * `200`: Pong.
    #[inline]
    pub fn ping(&self) -> Ping {
        self.core.call(PING)
    }
}

/// A call of [`Client::ping`], which is sent when it is awaited.
pub type Ping = Call<String, std::convert::Infallible>;

const PING: &Operation<String, std::convert::Infallible> = &Operation {
    name: "ping",
    method: Method::GET,
    path: "/ping",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};
