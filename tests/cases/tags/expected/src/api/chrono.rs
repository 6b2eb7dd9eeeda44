//! Operations of the tag `Chrono`.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /n`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn n(&self) -> N {
        self.core.call(N)
    }
}

/// A call of [`Client::n`], which is sent when it is awaited.
pub type N = Call<(), std::convert::Infallible>;

const N: &Operation<(), std::convert::Infallible> = &Operation {
    name: "n",
    method: Method::GET,
    path: "/n",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
