//! Operations of each of the tags `all`, `shared only`.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// Further tags: `all`.
    ///
    /// `GET /both`.
    ///
    /// Replies:
    ///
    /// * `200`: A pet.
    #[inline]
    pub fn both(&self) -> Both {
        self.core.call(BOTH)
    }
}

/// A call of [`Client::both`], which is sent when it is awaited.
pub type Both = Call<types::Pet, std::convert::Infallible>;

const BOTH: &Operation<types::Pet, std::convert::Infallible> = &Operation {
    name: "both",
    method: Method::GET,
    path: "/both",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};
