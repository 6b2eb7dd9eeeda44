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
    ///   * Header `X-Rate-Limit`: Calls left. Always there.
    ///   * Header `X-Shared`:
    ///   * Header `X-Reset`: Example: `"2026-01-01T00:00:00Z"`.
    ///   * Header `X-Mode`:
    ///   * Header `X-Exact`:
    ///   * Header `X-Flag`:
    ///   * Header `Allow`:
    ///   * Header `X-Numbers`:
    ///   * Header `X-Pairs`:
    ///   * Header `X-Plain-Pairs`:
    ///   * Header `Set-Cookie`:
    ///   * Header `X-Json`:
    ///   * Header `X-Plain`: Nothing more is said of it.
    ///   * Header `X-Blank`:
    ///   * Header `X-Token`:
    /// * `default`: Failed.
    ///   * Header `x-rate-limit`:
    ///   * Header `Retry-After`:
    ///
    /// Their headers, typed: [`PingHeaders`](super::super::types::PingHeaders).
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
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::empty,
    },
};
