//! Operations of the tag `all`.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::payload::Payload;
use super::super::runtime::reply;
use super::super::types;
use super::client::{Client, USER};

pub use super::all_shared_only::Both;

impl Client {
    /// `GET /values`.
    ///
    /// Replies:
    ///
    /// * `200`: A value.
    pub fn read_value(&self) -> ReadValue {
        ReadValue {
            call: self.core.call(&READ_VALUE),
        }
    }
}

/// A call of [`Client::read_value`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ReadValue {
    call: Call<types::ReadValueResponse, std::convert::Infallible>,
}

runtime::call::call_controls!(
    ReadValue => types::ReadValueResponse, std::convert::Infallible
);

static READ_VALUE: Operation<types::ReadValueResponse, std::convert::Infallible> = Operation {
    name: "read_value",
    method: Method::GET,
    path: "/values",
    security: &[&[&USER]],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `PUT /values`.
    ///
    /// Replies:
    ///
    /// * `200`: Any value.
    pub fn send_value(&self) -> SendValue {
        SendValue {
            call: self.core.call(&SEND_VALUE),
        }
    }
}

/// A call of [`Client::send_value`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct SendValue {
    call: Call<types::Anything, std::convert::Infallible>,
}

impl SendValue {
    /// Sets the body.
    pub fn body(mut self, body: impl Into<Payload>) -> Self {
        self.call.body("application/octet-stream", body);
        self
    }
}

runtime::call::call_controls!(SendValue => types::Anything, std::convert::Infallible);

static SEND_VALUE: Operation<types::Anything, std::convert::Infallible> = Operation {
    name: "send_value",
    method: Method::PUT,
    path: "/values",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};
