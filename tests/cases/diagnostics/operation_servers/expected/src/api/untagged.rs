//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::client::Client;

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
    pub fn ping(&self) -> Ping {
        let mut call = self.core.call(&PING);
        call.server("https://eu.example.com");
        Ping { call }
    }
}

/// A call of [`Client::ping`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Ping {
    call: Call<(), std::convert::Infallible>,
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

impl Client {
    /// `GET /pong`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn pong(&self) -> Pong {
        let mut call = self.core.call(&PONG);
        call.server("https://another.example.com");
        Pong { call }
    }
}

/// A call of [`Client::pong`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Pong {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Pong => (), std::convert::Infallible);

static PONG: Operation<(), std::convert::Infallible> = Operation {
    name: "pong",
    method: Method::GET,
    path: "/pong",
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

impl Client {
    /// `POST /pong`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn pong_at_home(&self) -> PongAtHome {
        PongAtHome {
            call: self.core.call(&PONG_AT_HOME),
        }
    }
}

/// A call of [`Client::pong_at_home`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct PongAtHome {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(PongAtHome => (), std::convert::Infallible);

static PONG_AT_HOME: Operation<(), std::convert::Infallible> = Operation {
    name: "pong_at_home",
    method: Method::POST,
    path: "/pong",
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

impl Client {
    /// `PUT /pong`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn pong_beside(&self) -> PongBeside {
        let mut call = self.core.call(&PONG_BESIDE);
        call.server("/v2");
        PongBeside { call }
    }
}

/// A call of [`Client::pong_beside`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct PongBeside {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(PongBeside => (), std::convert::Infallible);

static PONG_BESIDE: Operation<(), std::convert::Infallible> = Operation {
    name: "pong_beside",
    method: Method::PUT,
    path: "/pong",
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
