//! Operations of the tag `🎉`.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /j`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn j(&self) -> J {
        self.core.call(J)
    }
}

/// A call of [`Client::j`], which is sent when it is awaited.
pub type J = Call<(), std::convert::Infallible>;

const J: &Operation<(), std::convert::Infallible> = &Operation {
    name: "j",
    method: Method::GET,
    path: "/j",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
