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
    /// * `2XX`: Fine.
    /// * `404`: A number as the key.
    #[inline]
    pub fn ping(&self) -> Ping {
        self.core.call(PING)
    }
}

/// A call of [`Client::ping`], which is sent when it is awaited.
pub type Ping = Call<(), ()>;

const PING: &Operation<(), ()> = &Operation {
    name: "ping",
    method: Method::GET,
    path: "/ping",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204), Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[Status::Code(404)],
        decode: reply::empty,
    },
};
