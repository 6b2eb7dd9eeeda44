//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /c`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn c(&self) -> C {
        self.core.call(C)
    }
}

/// A call of [`Client::c`], which is sent when it is awaited.
pub type C = Call<(), std::convert::Infallible>;

const C: &Operation<(), std::convert::Infallible> = &Operation {
    name: "c",
    method: Method::GET,
    path: "/c",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
