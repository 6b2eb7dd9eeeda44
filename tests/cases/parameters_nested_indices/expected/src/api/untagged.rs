//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};
use self::runtime::parameter::style::{Format, Style};

impl Client {
    /// `GET /a`.
    ///
    /// Arguments:
    ///
    /// * `ids`: Must not be empty.
    /// * `kinds`: May be empty.
    /// * `x_ids`: Must not be empty.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn search(&self, ids: &[i64], kinds: &[String], x_ids: &[String]) -> Search {
        let mut call = self.core.call(SEARCH);
        call.draft.not_empty().query("ids", &ids);
        call.draft.or_empty().query("kinds", &kinds);
        call.draft.not_empty().header_parameter("X-Ids", &x_ids);
        call
    }
}

/// A call of [`Client::search`], which is sent when it is awaited.
pub type Search = Call<(), std::convert::Infallible, operation::Search>;

impl Search {
    /// Sets the parameter `filter`.
    #[inline]
    pub fn filter(mut self, filter: &types::SearchFilter) -> Self {
        self.draft.query_with(
            "filter",
            Format {
                style: Style::DeepObject,
                explode: false,
                allow_reserved: false,
            },
            &filter,
        );
        self
    }

    /// Sets the parameter `options`.
    #[inline]
    pub fn options(mut self, options: &types::SearchOptions) -> Self {
        self.draft.query("options", &options);
        self
    }

    /// Sets the parameter `more`.
    #[inline]
    pub fn more(mut self, more: &[String]) -> Self {
        self.draft.query("more", &more);
        self
    }
}

const SEARCH: &Operation<(), std::convert::Infallible> = &Operation {
    name: "search",
    method: Method::GET,
    path: "/a",
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
    /// Marks [`Search`](super::Search).
    pub enum Search {}
}
