//! Operations of the tag `MOD`.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /g`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn g(&self) -> G {
        self.core.call(G)
    }
}

/// A call of [`Client::g`], which is sent when it is awaited.
pub type G = Call<(), std::convert::Infallible>;

const G: &Operation<(), std::convert::Infallible> = &Operation {
    name: "g",
    method: Method::GET,
    path: "/g",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
