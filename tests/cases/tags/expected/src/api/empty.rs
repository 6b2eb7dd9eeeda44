//! Operations of the tag `""`.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /i`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn i(&self) -> I {
        self.core.call(I)
    }
}

/// A call of [`Client::i`], which is sent when it is awaited.
pub type I = Call<(), std::convert::Infallible>;

const I: &Operation<(), std::convert::Infallible> = &Operation {
    name: "i",
    method: Method::GET,
    path: "/i",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
