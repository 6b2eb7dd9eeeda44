//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /near`.
    ///
    /// Arguments:
    ///
    /// * `at`: Must not be empty.
    ///
    /// Replies:
    ///
    /// * `200`: Places.
    #[inline]
    pub fn near(&self, at: &types::Position) -> Near {
        let mut call = self.core.call(NEAR);
        call.draft.not_empty().query("at", &at);
        call
    }
}

/// A call of [`Client::near`], which is sent when it is awaited.
pub type Near = Call<Vec<types::Row>, std::convert::Infallible>;

const NEAR: &Operation<Vec<types::Row>, std::convert::Infallible> = &Operation {
    name: "near",
    method: Method::GET,
    path: "/near",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};
