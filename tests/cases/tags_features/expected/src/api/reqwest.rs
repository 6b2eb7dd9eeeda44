//! Operations of the tag `reqwest`.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

pub use super::reqwest_same_name::Lines;

impl Client {
    /// `GET /moments`.
    ///
    /// Replies:
    ///
    /// * `200`: Now.
    #[inline]
    pub fn now(&self) -> Now {
        self.core.call(NOW)
    }
}

/// A call of [`Client::now`], which is sent when it is awaited.
pub type Now = Call<types::Moment, std::convert::Infallible>;

const NOW: &Operation<types::Moment, std::convert::Infallible> = &Operation {
    name: "now",
    method: Method::GET,
    path: "/moments",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /moments`.
    ///
    /// Replies:
    ///
    /// * `200`: A union.
    #[inline]
    pub fn choose(&self) -> Choose {
        self.core.call(CHOOSE)
    }
}

/// A call of [`Client::choose`], which is sent when it is awaited.
pub type Choose = Call<types::Choice, std::convert::Infallible, operation::Choose>;

impl Choose {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &types::Moment) -> Self {
        self.draft.form_body(body, &[]);
        self
    }
}

const CHOOSE: &Operation<types::Choice, std::convert::Infallible> = &Operation {
    name: "choose",
    method: Method::POST,
    path: "/moments",
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
    /// Marks [`Choose`](super::Choose).
    pub enum Choose {}
}
