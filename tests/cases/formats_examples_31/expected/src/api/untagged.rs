//! Operations without a tag.

use http::Method;
use uuid::Uuid;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /a`.
    ///
    /// Replies:
    ///
    /// * `200`: Done. Example: `{"at": "yesterday", "fine": "2026-01-01T00:00:00Z"}`.
    #[inline]
    pub fn get_a(&self) -> GetA {
        self.core.call(GET_A)
    }
}

/// A call of [`Client::get_a`], which is sent when it is awaited.
pub type GetA = Call<types::ReplyType, std::convert::Infallible, operation::GetA>;

impl GetA {
    /// Format: `datetime`. Example: `"today"`.
    #[inline]
    pub fn day(mut self, day: &str) -> Self {
        self.draft.query("day", &day);
        self
    }

    /// Format: `guid`. Example: `"00000000-0000-0000-0000-000000000001"`.
    #[inline]
    pub fn id(mut self, id: Uuid) -> Self {
        self.draft.query("id", &id);
        self
    }
}

const GET_A: &Operation<types::ReplyType, std::convert::Infallible> = &Operation {
    name: "get_a",
    method: Method::GET,
    path: "/a",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`GetA`](super::GetA).
    pub enum GetA {}
}
