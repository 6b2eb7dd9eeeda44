//! Operations of the tag `mod`.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /f`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn f(&self) -> F {
        self.core.call(F)
    }
}

/// A call of [`Client::f`], which is sent when it is awaited.
pub type F = Call<(), std::convert::Infallible>;

const F: &Operation<(), std::convert::Infallible> = &Operation {
    name: "f",
    method: Method::GET,
    path: "/f",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
