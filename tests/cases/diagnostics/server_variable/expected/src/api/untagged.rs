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
    /// * `204`: Done.
    #[inline]
    pub fn get_a(&self) -> GetA {
        self.core.call(GET_A)
    }
}

/// A call of [`Client::get_a`], which is sent when it is awaited.
pub type GetA = Call<(), std::convert::Infallible>;

const GET_A: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_a",
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
