//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /search`.
    ///
    /// Replies:
    ///
    /// * `200`: Found
    #[inline]
    pub fn search(&self) -> Search {
        self.core.call(SEARCH)
    }
}

/// A call of [`Client::search`], which is sent when it is awaited.
pub type Search = Call<types::Logging, std::convert::Infallible, operation::Search>;

impl Search {
    /// Sets the parameter `id`.
    #[inline]
    pub fn id(mut self, id: &types::IntegerOrString) -> Self {
        self.draft.query("id", &id);
        self
    }
}

const SEARCH: &Operation<types::Logging, std::convert::Infallible> = &Operation {
    name: "search",
    method: Method::GET,
    path: "/search",
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
    /// Marks [`Search`](super::Search).
    pub enum Search {}
}
