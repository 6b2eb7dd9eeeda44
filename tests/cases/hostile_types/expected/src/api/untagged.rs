//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /all`.
    ///
    /// Replies:
    ///
    /// * `200`: All.
    #[inline]
    pub fn all(&self) -> All {
        self.core.call(ALL)
    }
}

/// A call of [`Client::all`], which is sent when it is awaited.
pub type All = Call<types::OptionType, std::convert::Infallible>;

const ALL: &Operation<types::OptionType, std::convert::Infallible> = &Operation {
    name: "all",
    method: Method::GET,
    path: "/all",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /sent`.
    ///
    /// Replies:
    ///
    /// * `204`: Taken.
    #[inline]
    pub fn put_sent(&self) -> PutSent {
        self.core.call(PUT_SENT)
    }
}

/// A call of [`Client::put_sent`], which is sent when it is awaited.
pub type PutSent = Call<(), std::convert::Infallible, operation::PutSent>;

impl PutSent {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &types::PutSentRequest) -> Self {
        self.draft.json_body("application/json", body);
        self
    }
}

const PUT_SENT: &Operation<(), std::convert::Infallible> = &Operation {
    name: "put_sent",
    method: Method::PUT,
    path: "/sent",
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
    /// Marks [`PutSent`](super::PutSent).
    pub enum PutSent {}
}
