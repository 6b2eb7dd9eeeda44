//! Operations of the tag `second`.
//!
//! Listed first.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

pub use super::first_and_second::B;

impl Client {
    /// Further tags: `second`.
    ///
    /// `GET /s`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn s(&self) -> S {
        self.core.call(S)
    }
}

/// A call of [`Client::s`], which is sent when it is awaited.
pub type S = Call<(), std::convert::Infallible>;

const S: &Operation<(), std::convert::Infallible> = &Operation {
    name: "s",
    method: Method::GET,
    path: "/s",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
