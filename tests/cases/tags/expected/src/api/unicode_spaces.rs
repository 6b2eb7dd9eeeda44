//! Operations of the tag `Ünicode & spaces`.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /o`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn o(&self) -> O {
        self.core.call(O)
    }
}

/// A call of [`Client::o`], which is sent when it is awaited.
pub type O = Call<(), std::convert::Infallible>;

const O: &Operation<(), std::convert::Infallible> = &Operation {
    name: "o",
    method: Method::GET,
    path: "/o",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
