//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// * Further servers: `https://far.example.com`.
    /// * Near.
    /// * `region` of the server is `eu`.
    ///
    /// `GET /ping`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn ping(&self) -> Ping {
        let mut call = self.core.call(PING);
        call.draft.server("https://eu.example.com");
        call
    }
}

/// A call of [`Client::ping`], which is sent when it is awaited.
pub type Ping = Call<(), std::convert::Infallible>;

const PING: &Operation<(), std::convert::Infallible> = &Operation {
    name: "ping",
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
    pub fn pong(&self) -> Pong {
        let mut call = self.core.call(PONG);
        call.draft.server("https://another.example.com");
        call
    }
}

/// A call of [`Client::pong`], which is sent when it is awaited.
pub type Pong = Call<(), std::convert::Infallible>;

const PONG: &Operation<(), std::convert::Infallible> = &Operation {
    name: "pong",
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

impl Client {
    /// `POST /pong`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn pong_at_home(&self) -> PongAtHome {
        self.core.call(PONG_AT_HOME)
    }
}

/// A call of [`Client::pong_at_home`], which is sent when it is awaited.
pub type PongAtHome = Call<(), std::convert::Infallible>;

const PONG_AT_HOME: &Operation<(), std::convert::Infallible> = &Operation {
    name: "pong_at_home",
    method: Method::POST,
    path: "/pong",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /pong`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn pong_beside(&self) -> PongBeside {
        let mut call = self.core.call(PONG_BESIDE);
        call.draft.server("/v2");
        call
    }
}

/// A call of [`Client::pong_beside`], which is sent when it is awaited.
pub type PongBeside = Call<(), std::convert::Infallible>;

const PONG_BESIDE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "pong_beside",
    method: Method::PUT,
    path: "/pong",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
