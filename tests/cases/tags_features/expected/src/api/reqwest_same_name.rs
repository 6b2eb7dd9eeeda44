//! Operations of each of the tags `reqwest`, `same name`.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::json_lines::{self, JsonLines};
use super::super::runtime::reply;
use super::super::types;
use super::client::Client;

impl Client {
    /// Further tags: `reqwest`.
    ///
    /// `GET /lines`.
    ///
    /// Replies:
    ///
    /// * `200`: Lines.
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
    call: Call<(), std::convert::Infallible>,
}

runtime::streaming::stream_controls!(
    Lines => JsonLines < types::Left >, std::convert::Infallible, json_lines::json()
);

static LINES: Operation<(), std::convert::Infallible> = Operation {
    name: "lines",
    method: Method::GET,
    path: "/lines",
    security: &[],
    accept: "application/jsonl",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};
