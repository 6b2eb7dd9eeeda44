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
    /// * `200`: x
    #[inline]
    pub fn a(&self) -> A {
        self.core.call(A)
    }
}

/// A call of [`Client::a`], which is sent when it is awaited.
pub type A = Call<(), std::convert::Infallible, operation::A>;

impl A {
    /// Sets the parameter `x`.
    #[inline]
    pub fn x(mut self, x: i64) -> Self {
        self.draft.query("x", &x);
        self
    }
}

const A: &Operation<(), std::convert::Infallible> = &Operation {
    name: "a",
    method: Method::GET,
    path: "/a",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`A`](super::A).
    pub enum A {}
}
