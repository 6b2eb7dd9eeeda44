//! Operations of the tag `first second`.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

pub use super::default_tag_first_second::Q;

impl Client {
    /// `GET /r`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn r(&self) -> R {
        self.core.call(R)
    }
}

/// A call of [`Client::r`], which is sent when it is awaited.
pub type R = Call<(), std::convert::Infallible>;

const R: &Operation<(), std::convert::Infallible> = &Operation {
    name: "r",
    method: Method::GET,
    path: "/r",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
