//! Operations of the tag `client`.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /e`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn e(&self) -> E {
        self.core.call(E)
    }
}

/// A call of [`Client::e`], which is sent when it is awaited.
pub type E = Call<(), std::convert::Infallible>;

const E: &Operation<(), std::convert::Infallible> = &Operation {
    name: "e",
    method: Method::GET,
    path: "/e",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
