//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /all`.
    ///
    /// Replies:
    ///
    /// * `200`: All.
    #[inline]
    pub fn all(&self) -> All {
        self.core.call(ALL)
    }
}

/// A call of [`Client::all`], which is sent when it is awaited.
pub type All = Call<types::OptionType, std::convert::Infallible>;

const ALL: &Operation<types::OptionType, std::convert::Infallible> = &Operation {
    name: "all",
    method: Method::GET,
    path: "/all",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};
