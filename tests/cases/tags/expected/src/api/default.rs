//! Operations of the tag `default`.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /k`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn k(&self) -> K {
        self.core.call(K)
    }
}

/// A call of [`Client::k`], which is sent when it is awaited.
pub type K = Call<(), std::convert::Infallible>;

const K: &Operation<(), std::convert::Infallible> = &Operation {
    name: "k",
    method: Method::GET,
    path: "/k",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
