//! Operations of the tag `Client & Server`.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /d`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn d(&self) -> D {
        self.core.call(D)
    }
}

/// A call of [`Client::d`], which is sent when it is awaited.
pub type D = Call<(), std::convert::Infallible>;

const D: &Operation<(), std::convert::Infallible> = &Operation {
    name: "d",
    method: Method::GET,
    path: "/d",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
