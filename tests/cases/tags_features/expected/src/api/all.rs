//! Operations of the tag `all`.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::{Client, USER};

use self::runtime::body::payload::Payload;
use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

pub use super::all_shared_only::Both;

impl Client {
    /// `GET /values`.
    ///
    /// Replies:
    ///
    /// * `200`: A value.
    #[inline]
    pub fn read_value(&self) -> ReadValue {
        self.core.call(READ_VALUE)
    }
}

/// A call of [`Client::read_value`], which is sent when it is awaited.
pub type ReadValue = Call<types::ReadValueResponse, std::convert::Infallible>;

const READ_VALUE: &Operation<types::ReadValueResponse, std::convert::Infallible> = &Operation {
    name: "read_value",
    method: Method::GET,
    path: "/values",
    security: &[&[&USER]],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /values`.
    ///
    /// Replies:
    ///
    /// * `200`: Any value.
    #[inline]
    pub fn send_value(&self) -> SendValue {
        self.core.call(SEND_VALUE)
    }
}

/// A call of [`Client::send_value`], which is sent when it is awaited.
pub type SendValue = Call<types::Anything, std::convert::Infallible, operation::SendValue>;

impl SendValue {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: impl Into<Payload>) -> Self {
        self.draft.body("application/octet-stream", body);
        self
    }
}

const SEND_VALUE: &Operation<types::Anything, std::convert::Infallible> = &Operation {
    name: "send_value",
    method: Method::PUT,
    path: "/values",
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
    /// Marks [`SendValue`](super::SendValue).
    pub enum SendValue {}
}
