//! Operations of the tag `2FA`.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /p`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn p(&self) -> P {
        self.core.call(P)
    }
}

/// A call of [`Client::p`], which is sent when it is awaited.
pub type P = Call<(), std::convert::Infallible>;

const P: &Operation<(), std::convert::Infallible> = &Operation {
    name: "p",
    method: Method::GET,
    path: "/p",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
