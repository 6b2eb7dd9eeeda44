//! Operations without a tag.

use std::collections::BTreeMap;

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};
use self::runtime::parameter::style::{Format, Style};

impl Client {
    /// `GET /search`.
    ///
    /// Replies:
    ///
    /// * `204`: done
    #[inline]
    pub fn find(&self) -> Find {
        self.core.call(FIND)
    }
}

/// A call of [`Client::find`], which is sent when it is awaited.
pub type Find = Call<(), std::convert::Infallible, operation::Find>;

impl Find {
    /// At least: `1`. At most: `99`. Default of the server: `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.draft.query("limit", &limit);
        self
    }
}

const FIND: &Operation<(), std::convert::Infallible> = &Operation {
    name: "find",
    method: Method::GET,
    path: "/search",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /search`.
    ///
    /// Replies:
    ///
    /// * `200`: ok
    ///   * Header `X-Rate`: Rate. At least: `0`. At most: `99`.
    ///   * Header `X-List`: Each item: pattern `"^a"`.
    /// * `400`: no
    ///
    /// Their headers, typed: [`SearchHeaders`](super::super::types::SearchHeaders).
    #[inline]
    pub fn search(&self) -> Search {
        self.core.call(SEARCH)
    }
}

/// A call of [`Client::search`], which is sent when it is awaited.
pub type Search = Call<types::Customer, types::SearchBadRequest, operation::Search>;

impl Search {
    /// At least: `1`. At most: `99`. Default of the server: `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.draft.query("limit", &limit);
        self
    }

    /// Labels.
    ///
    /// Greatest number of items: `3`.
    ///
    /// Each item: greatest length `8`.
    #[inline]
    pub fn labels(mut self, labels: &[String]) -> Self {
        self.draft.query("labels", &labels);
        self
    }

    /// Greatest length: `5`. Greatest length: `20`. Pattern: `"^[a-z]"`.
    #[inline]
    pub fn short(mut self, short: &str) -> Self {
        self.draft.query("short", &short);
        self
    }

    /// Greatest number of properties: `4`.
    ///
    /// Each value: least length `2`.
    #[inline]
    pub fn map(mut self, map: &BTreeMap<String, String>) -> Self {
        self.draft.query_with(
            "map",
            Format {
                style: Style::DeepObject,
                explode: false,
                allow_reserved: false,
            },
            &map,
        );
        self
    }

    /// Greatest length: `7`.
    #[inline]
    pub fn maybe(mut self, maybe: &str) -> Self {
        self.draft.query("maybe", &maybe);
        self
    }

    /// Sets the parameter `either`.
    #[inline]
    pub fn either(mut self, either: &types::SearchEither) -> Self {
        self.draft.query("either", &either);
        self
    }

    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &types::SearchRequest) -> Self {
        self.draft.json_body("application/json", body);
        self
    }
}

const SEARCH: &Operation<types::Customer, types::SearchBadRequest> = &Operation {
    name: "search",
    method: Method::POST,
    path: "/search",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Code(400)],
        decode: reply::json,
    },
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`Find`](super::Find).
    pub enum Find {}

    /// Marks [`Search`](super::Search).
    pub enum Search {}
}
