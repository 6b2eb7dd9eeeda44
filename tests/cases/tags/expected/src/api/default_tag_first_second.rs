//! Operations of each of the tags `default tag`, `first second`.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// Further tags: `default tag`.
    ///
    /// `GET /q`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn q(&self) -> Q {
        self.core.call(Q)
    }
}

/// A call of [`Client::q`], which is sent when it is awaited.
pub type Q = Call<(), std::convert::Infallible>;

const Q: &Operation<(), std::convert::Infallible> = &Operation {
    name: "q",
    method: Method::GET,
    path: "/q",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
