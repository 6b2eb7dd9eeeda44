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
    /// * `204`: Done.
    #[inline]
    pub fn ping_get_ping(&self) -> PingGetPing {
        self.core.call(PING_GET_PING)
    }
}

/// A call of [`Client::ping_get_ping`], which is sent when it is awaited.
pub type PingGetPing = Call<(), std::convert::Infallible>;

const PING_GET_PING: &Operation<(), std::convert::Infallible> = &Operation {
    name: "ping_get_ping",
    method: Method::GET,
    path: "/ping",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /pong`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn ping_pong(&self) -> PingPong {
        self.core.call(PING_PONG)
    }
}

/// A call of [`Client::ping_pong`], which is sent when it is awaited.
pub type PingPong = Call<(), std::convert::Infallible>;

const PING_PONG: &Operation<(), std::convert::Infallible> = &Operation {
    name: "ping_pong",
    method: Method::GET,
    path: "/pong",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
