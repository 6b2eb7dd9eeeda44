//! Operations of the tag `all`.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /l`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn l(&self) -> L {
        self.core.call(L)
    }
}

/// A call of [`Client::l`], which is sent when it is awaited.
pub type L = Call<(), std::convert::Infallible>;

const L: &Operation<(), std::convert::Infallible> = &Operation {
    name: "l",
    method: Method::GET,
    path: "/l",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
