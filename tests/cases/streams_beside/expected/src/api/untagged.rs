//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::json_lines::{self, JsonLines};
use super::super::runtime::reply;
use super::super::runtime::server_events::{self, ServerEvents};
use super::super::runtime::streaming::Opening;
use super::super::types;
use super::client::Client;

impl Client {
    /// `POST /generate`.
    ///
    /// Replies:
    ///
    /// * `200`: The text, whole or piece by piece.
    /// * `422`: Not understood.
    pub fn generate(&self, body: &types::Prompt) -> Generate {
        let mut call = self.core.call(&GENERATE);
        call.json_body("application/json", body);
        Generate { call }
    }
}

/// A call of [`Client::generate`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Generate {
    call: Call<types::Answer, types::Fault>,
}

impl Generate {
    /// Sends the call and hands over the reply as server-sent events, each as it comes. The time
    /// limit ends with the headers.
    pub fn send_events(mut self) -> Opening<ServerEvents<types::Piece>, types::Fault> {
        self.call.accept("text/event-stream");
        self.call.stream(server_events::json())
    }
}

runtime::call::call_controls!(Generate => types::Answer, types::Fault);

static GENERATE: Operation<types::Answer, types::Fault> = Operation {
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
    pub fn lines(&self) -> Lines {
        Lines {
            call: self.core.call(&LINES),
        }
    }
}

/// A call of [`Client::lines`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Lines {
    call: Call<Vec<types::Piece>, std::convert::Infallible>,
}

impl Lines {
    /// Sets the parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", &limit);
        self
    }

    /// Sends the call and hands over the reply as items of JSON, each as it comes. The time
    /// limit ends with the headers.
    pub fn send_lines(mut self) -> Opening<JsonLines<types::Piece>, std::convert::Infallible> {
        self.call.accept("application/x-ndjson");
        self.call.stream(json_lines::json())
    }
}

runtime::call::call_controls!(Lines => Vec<types::Piece>, std::convert::Infallible);

static LINES: Operation<Vec<types::Piece>, std::convert::Infallible> = Operation {
    name: "lines",
    method: Method::GET,
    path: "/lines",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `GET /all`.
    ///
    /// Replies:
    ///
    /// * `200`: In every way.
    /// * `202`: Later.
    /// * `204`: Nothing.
    pub fn all(&self) -> All {
        All {
            call: self.core.call(&ALL),
        }
    }
}

/// A call of [`Client::all`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct All {
    call: Call<types::AllResponse, std::convert::Infallible>,
}

impl All {
    /// Sends the call and hands over the reply as server-sent events, each as it comes. The time
    /// limit ends with the headers.
    pub fn send_events(mut self) -> Opening<ServerEvents<String>, std::convert::Infallible> {
        self.call.accept("text/event-stream");
        self.call.stream(server_events::text())
    }

    /// Sends the call and hands over the reply as items of JSON, each as it comes. The time
    /// limit ends with the headers.
    pub fn send_lines(mut self) -> Opening<JsonLines<types::Piece>, std::convert::Infallible> {
        self.call.accept("application/x-ndjson");
        self.call.stream(json_lines::json())
    }
}

runtime::call::call_controls!(All => types::AllResponse, std::convert::Infallible);

static ALL: Operation<types::AllResponse, std::convert::Infallible> = Operation {
    name: "all",
    method: Method::GET,
    path: "/all",
    security: &[],
    accept: "text/plain, application/json",
    success: Answers {
        statuses: &[Status::Code(200), Status::Code(202), Status::Code(204)],
        decode: types::AllResponse::from_reply,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `GET /default`.
    ///
    /// Replies:
    ///
    /// * `default`: Any reply.
    pub fn only_default(&self) -> OnlyDefault {
        OnlyDefault {
            call: self.core.call(&ONLY_DEFAULT),
        }
    }
}

/// A call of [`Client::only_default`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct OnlyDefault {
    call: Call<types::Answer, types::Answer>,
}

impl OnlyDefault {
    /// Sends the call and hands over the reply as server-sent events, each as it comes. The time
    /// limit ends with the headers.
    pub fn send_events(mut self) -> Opening<ServerEvents<types::Piece>, types::Answer> {
        self.call.accept("text/event-stream");
        self.call.stream(server_events::json())
    }
}

runtime::call::call_controls!(OnlyDefault => types::Answer, types::Answer);

static ONLY_DEFAULT: Operation<types::Answer, types::Answer> = Operation {
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
