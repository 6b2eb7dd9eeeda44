//! Operations of the tag `self`.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /t`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn t(&self) -> T {
        self.core.call(T)
    }
}

/// A call of [`Client::t`], which is sent when it is awaited.
pub type T = Call<(), std::convert::Infallible>;

const T: &Operation<(), std::convert::Infallible> = &Operation {
    name: "t",
    method: Method::GET,
    path: "/t",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
