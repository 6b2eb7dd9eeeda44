//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::client::{Client, K};

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /a`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn a(&self) -> A {
        self.core.call(A)
    }
}

/// A call of [`Client::a`], which is sent when it is awaited.
pub type A = Call<(), std::convert::Infallible>;

const A: &Operation<(), std::convert::Infallible> = &Operation {
    name: "a",
    method: Method::GET,
    path: "/a",
    security: &[&[&K]],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
