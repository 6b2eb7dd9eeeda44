//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /once`.
    ///
    /// Replies:
    ///
    /// * `200`: The same with the innermost ones only.
    ///   * Header `Once`:
    ///
    /// Their headers, typed: [`GetOnceHeaders`](super::super::types::GetOnceHeaders).
    #[inline]
    pub fn get_once(&self) -> GetOnce {
        self.core.call(GET_ONCE)
    }
}

/// A call of [`Client::get_once`], which is sent when it is awaited.
pub type GetOnce = Call<(), std::convert::Infallible>;

const GET_ONCE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_once",
    method: Method::GET,
    path: "/once",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
