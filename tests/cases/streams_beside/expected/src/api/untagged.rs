//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};
use self::runtime::stream::json_lines::{self, JsonLines};
use self::runtime::stream::opening::Opening;
use self::runtime::stream::server_events::{self, ServerEvents};

impl Client {
    /// `POST /generate`.
    ///
    /// Replies:
    ///
    /// * `200`: The text, whole or piece by piece.
    /// * `422`: Not understood.
    #[inline]
    pub fn generate(&self, body: &types::Prompt) -> Generate {
        let mut call = self.core.call(GENERATE);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::generate`], which is sent when it is awaited.
pub type Generate = Call<types::Answer, types::Fault, operation::Generate>;

impl Generate {
    /// Sends the call and hands over the reply as server-sent events, each as it comes. The time
    /// limit ends with the headers.
    #[inline]
    pub fn send_events(self) -> Opening<ServerEvents<types::Piece>, types::Fault> {
        self.open("text/event-stream", server_events::json())
    }
}

const GENERATE: &Operation<types::Answer, types::Fault> = &Operation {
    name: "generate",
    method: Method::POST,
    path: "/generate",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Code(422)],
        decode: reply::json,
    },
};

impl Client {
    /// `GET /lines`.
    ///
    /// Replies:
    ///
    /// * `200`: The items, whole or one by one.
    #[inline]
    pub fn lines(&self) -> Lines {
        self.core.call(LINES)
    }
}

/// A call of [`Client::lines`], which is sent when it is awaited.
pub type Lines = Call<Vec<types::Piece>, std::convert::Infallible, operation::Lines>;

impl Lines {
    /// Sets the parameter `limit`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.draft.query("limit", &limit);
        self
    }

    /// Sends the call and hands over the reply as items of JSON, each as it comes. The time
    /// limit ends with the headers.
    #[inline]
    pub fn send_lines(self) -> Opening<JsonLines<types::Piece>, std::convert::Infallible> {
        self.open("application/x-ndjson", json_lines::json())
    }
}

const LINES: &Operation<Vec<types::Piece>, std::convert::Infallible> = &Operation {
    name: "lines",
    method: Method::GET,
    path: "/lines",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /all`.
    ///
    /// Replies:
    ///
    /// * `200`: In every way.
    /// * `202`: Later.
    /// * `204`: Nothing.
    #[inline]
    pub fn all(&self) -> All {
        self.core.call(ALL)
    }
}

/// A call of [`Client::all`], which is sent when it is awaited.
pub type All = Call<types::AllResponse, std::convert::Infallible, operation::All>;

impl All {
    /// Sends the call and hands over the reply as server-sent events, each as it comes. The time
    /// limit ends with the headers.
    #[inline]
    pub fn send_events(self) -> Opening<ServerEvents<String>, std::convert::Infallible> {
        self.open("text/event-stream", server_events::text())
    }

    /// Sends the call and hands over the reply as items of JSON, each as it comes. The time
    /// limit ends with the headers.
    #[inline]
    pub fn send_lines(self) -> Opening<JsonLines<types::Piece>, std::convert::Infallible> {
        self.open("application/x-ndjson", json_lines::json())
    }
}

const ALL: &Operation<types::AllResponse, std::convert::Infallible> = &Operation {
    name: "all",
    method: Method::GET,
    path: "/all",
    security: &[],
    accept: "text/plain, application/json",
    success: Answers {
        statuses: &[Status::Code(200), Status::Code(202), Status::Code(204)],
        decode: types::AllResponse::from_reply,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /default`.
    ///
    /// Replies:
    ///
    /// * `default`: Any reply.
    #[inline]
    pub fn only_default(&self) -> OnlyDefault {
        self.core.call(ONLY_DEFAULT)
    }
}

/// A call of [`Client::only_default`], which is sent when it is awaited.
pub type OnlyDefault = Call<types::Answer, types::Answer, operation::OnlyDefault>;

impl OnlyDefault {
    /// Sends the call and hands over the reply as server-sent events, each as it comes. The time
    /// limit ends with the headers.
    #[inline]
    pub fn send_events(self) -> Opening<ServerEvents<types::Piece>, types::Answer> {
        self.open("text/event-stream", server_events::json())
    }
}

const ONLY_DEFAULT: &Operation<types::Answer, types::Answer> = &Operation {
    name: "only_default",
    method: Method::GET,
    path: "/default",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`Generate`](super::Generate).
    pub enum Generate {}

    /// Marks [`Lines`](super::Lines).
    pub enum Lines {}

    /// Marks [`All`](super::All).
    pub enum All {}

    /// Marks [`OnlyDefault`](super::OnlyDefault).
    pub enum OnlyDefault {}
}
