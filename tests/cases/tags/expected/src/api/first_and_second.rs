//! Operations of each of the tags `first`, `second`.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// Further tags: `first`.
    ///
    /// `GET /b`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn b(&self) -> B {
        self.core.call(B)
    }
}

/// A call of [`Client::b`], which is sent when it is awaited.
pub type B = Call<(), std::convert::Infallible>;

const B: &Operation<(), std::convert::Infallible> = &Operation {
    name: "b",
    method: Method::GET,
    path: "/b",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
