//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};
use self::runtime::parameter::style::{Format, Style};

impl Client {
    /// `GET /search/{where}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn search(&self, where_: &types::Filter) -> Search {
        let mut call = self.core.call(SEARCH);
        call.draft.path_with(
            "where",
            Format {
                style: Style::Json,
                explode: false,
                allow_reserved: false,
            },
            &where_,
        );
        call
    }
}

/// A call of [`Client::search`], which is sent when it is awaited.
pub type Search = Call<(), std::convert::Infallible, operation::Search>;

impl Search {
    /// Example: `{"name": "Tom"}`.
    #[inline]
    pub fn filter_query(mut self, filter_query: &types::Filter) -> Self {
        self.draft.query_with(
            "filter",
            Format {
                style: Style::Json,
                explode: false,
                allow_reserved: false,
            },
            &filter_query,
        );
        self
    }

    /// Sets the parameter `X-Filter`.
    #[inline]
    pub fn x_filter(mut self, x_filter: &[String]) -> Self {
        self.draft.header_parameter_with(
            "X-Filter",
            Format {
                style: Style::Json,
                explode: false,
                allow_reserved: false,
            },
            &x_filter,
        );
        self
    }

    /// Sets the parameter `filter`.
    #[inline]
    pub fn filter_cookie(mut self, filter_cookie: &types::SearchFilter) -> Self {
        self.draft.cookie_parameter_with(
            "filter",
            Format {
                style: Style::Json,
                explode: false,
                allow_reserved: false,
            },
            &filter_cookie,
        );
        self
    }
}

const SEARCH: &Operation<(), std::convert::Infallible> = &Operation {
    name: "search",
    method: Method::GET,
    path: "/search/{where}",
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
