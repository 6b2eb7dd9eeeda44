//! Operations of the tag `same name`.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

pub use super::reqwest_same_name::Lines;

impl Client {
    /// `PUT /lines`.
    ///
    /// Replies:
    ///
    /// * `200`: A word.
    #[inline]
    pub fn words(&self) -> Words {
        self.core.call(WORDS)
    }
}

/// A call of [`Client::words`], which is sent when it is awaited.
pub type Words = Call<String, std::convert::Infallible>;

const WORDS: &Operation<String, std::convert::Infallible> = &Operation {
    name: "words",
    method: Method::PUT,
    path: "/lines",
    security: &[],
    accept: "text/plain",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::text,
    },
    failure: Answers::NONE,
};
