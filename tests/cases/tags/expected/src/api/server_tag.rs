//! Operations of the tag `server`.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /h`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn h(&self) -> H {
        self.core.call(H)
    }
}

/// A call of [`Client::h`], which is sent when it is awaited.
pub type H = Call<(), std::convert::Infallible>;

const H: &Operation<(), std::convert::Infallible> = &Operation {
    name: "h",
    method: Method::GET,
    path: "/h",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
