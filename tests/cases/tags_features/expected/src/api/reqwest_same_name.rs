//! Operations of each of the tags `reqwest`, `same name`.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Operation, Status};
use self::runtime::stream::call::StreamCall;
use self::runtime::stream::json_lines::{self, JsonLines};

impl Client {
    /// Further tags: `reqwest`.
    ///
    /// `GET /lines`.
    ///
    /// Replies:
    ///
    /// * `200`: Lines.
    #[inline]
    pub fn lines(&self) -> Lines {
        self.core.stream_call(LINES, json_lines::json())
    }
}

/// A call of [`Client::lines`], which is sent when it is awaited.
pub type Lines = StreamCall<JsonLines<types::Left>, std::convert::Infallible>;

const LINES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "lines",
    method: Method::GET,
    path: "/lines",
    security: &[],
    accept: "application/jsonl",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
