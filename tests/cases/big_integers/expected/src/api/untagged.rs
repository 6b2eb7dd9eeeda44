//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};
use self::runtime::scalar::big_integer::BigInteger;

impl Client {
    /// `GET /numbers/{n}`.
    ///
    /// Replies:
    ///
    /// * `200`: Numbers.
    #[inline]
    pub fn get_number(&self, n: &BigInteger) -> GetNumber {
        let mut call = self.core.call(GET_NUMBER);
        call.draft.path("n", &n);
        call
    }
}

/// A call of [`Client::get_number`], which is sent when it is awaited.
pub type GetNumber = Call<types::Numbers, std::convert::Infallible, operation::GetNumber>;

impl GetNumber {
    /// Sets the parameter `m`.
    #[inline]
    pub fn m(mut self, m: &BigInteger) -> Self {
        self.draft.query("m", &m);
        self
    }
}

const GET_NUMBER: &Operation<types::Numbers, std::convert::Infallible> = &Operation {
    name: "get_number",
    method: Method::GET,
    path: "/numbers/{n}",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`GetNumber`](super::GetNumber).
    pub enum GetNumber {}
}
