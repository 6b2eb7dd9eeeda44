//! Operations of the tag `Same-Name`.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `DELETE /lines`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn alike(&self) -> Alike {
        self.core.call(ALIKE)
    }
}

/// A call of [`Client::alike`], which is sent when it is awaited.
pub type Alike = Call<(), std::convert::Infallible>;

const ALIKE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "alike",
    method: Method::DELETE,
    path: "/lines",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
