//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /a`.
    ///
    /// Replies:
    ///
    /// * `200`: Done.
    ///
    /// Of a reply that can be anything, a body that is no JSON is its text, as a JSON string;
    /// `send_streaming` gives its bytes.
    #[inline]
    pub fn get_a(&self) -> GetA {
        self.core.call(GET_A)
    }
}

/// A call of [`Client::get_a`], which is sent when it is awaited.
pub type GetA = Call<serde_json::Value, std::convert::Infallible>;

const GET_A: &Operation<serde_json::Value, std::convert::Infallible> = &Operation {
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
