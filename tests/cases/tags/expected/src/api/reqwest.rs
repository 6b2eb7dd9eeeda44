//! Operations of the tag `reqwest`.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /m`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn m(&self) -> M {
        self.core.call(M)
    }
}

/// A call of [`Client::m`], which is sent when it is awaited.
pub type M = Call<(), std::convert::Infallible>;

const M: &Operation<(), std::convert::Infallible> = &Operation {
    name: "m",
    method: Method::GET,
    path: "/m",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
