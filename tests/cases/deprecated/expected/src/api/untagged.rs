//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /old/{id}`.
    ///
    /// Replies:
    ///
    /// * `200`: Fine.
    /// * `default`: Failed.
    #[deprecated]
    #[inline]
    pub fn old(&self, id: &str, kind: &types::OldKind) -> Old {
        let mut call = self.core.call(OLD);
        call.draft.path("id", &id);
        call.draft.query("kind", &kind);
        call
    }
}

/// A call of [`Client::old`], which is sent when it is awaited.
pub type Old = Call<types::Old, types::OldError, operation::Old>;

impl Old {
    /// Sets the parameter `filter`.
    #[deprecated]
    #[inline]
    pub fn filter(mut self, filter: &str) -> Self {
        self.draft.query("filter", &filter);
        self
    }
}

const OLD: &Operation<types::Old, types::OldError> = &Operation {
    name: "old",
    method: Method::GET,
    path: "/old/{id}",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};

impl Client {
    /// `POST /form`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[deprecated]
    #[inline]
    pub fn send(&self, body: &types::SendForm) -> SendCall {
        let mut call = self.core.call(SEND);
        call.draft.multipart_body(body.to_multipart());
        call
    }
}

/// A call of [`Client::send`], which is sent when it is awaited.
pub type SendCall = Call<(), std::convert::Infallible>;

const SEND: &Operation<(), std::convert::Infallible> = &Operation {
    name: "send",
    method: Method::POST,
    path: "/form",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /sent`.
    ///
    /// Replies:
    ///
    /// * `204`: Taken.
    #[inline]
    pub fn put_sent(&self) -> PutSent {
        self.core.call(PUT_SENT)
    }
}

/// A call of [`Client::put_sent`], which is sent when it is awaited.
pub type PutSent = Call<(), std::convert::Infallible, operation::PutSent>;

impl PutSent {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &types::PutSentRequest) -> Self {
        self.draft.json_body("application/json", body);
        self
    }
}

const PUT_SENT: &Operation<(), std::convert::Infallible> = &Operation {
    name: "put_sent",
    method: Method::PUT,
    path: "/sent",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`Old`](super::Old).
    pub enum Old {}

    /// Marks [`PutSent`](super::PutSent).
    pub enum PutSent {}
}
