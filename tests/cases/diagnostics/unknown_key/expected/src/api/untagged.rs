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
    /// * `204`: Done. Link: `next: {"operationId": "ping"}`.
    #[inline]
    pub fn ping(&self) -> Ping {
        self.core.call(PING)
    }
}

/// A call of [`Client::ping`], which is sent when it is awaited.
pub type Ping = Call<(), std::convert::Infallible, operation::Ping>;

impl Ping {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &serde_json::Map<String, serde_json::Value>) -> Self {
        self.draft.json_body("application/json", body);
        self
    }
}

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

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`Ping`](super::Ping).
    pub enum Ping {}
}
