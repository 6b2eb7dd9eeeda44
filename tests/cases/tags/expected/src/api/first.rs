//! Operations of the tag `first`.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

pub use super::first_and_second::B;

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
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
