//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /measures/{foo}`.
    ///
    /// Replies:
    ///
    /// * `200`: Large.
    /// * `202`: Nothing yet.
    /// * `404`: Large too.
    /// * `429`: A word.
    #[inline]
    pub fn next(&self, foo_: &str) -> Next {
        let mut call = self.core.call(NEXT);
        call.draft.undescribed(&[Status::Code(429)]);
        call.draft.path("foo", &foo_);
        call
    }
}

/// A call of [`Client::next`], which is sent when it is awaited.
pub type Next = Call<types::NextResponse, types::NextError, operation::Next>;

impl Next {
    /// Sets the parameter `baz`.
    #[inline]
    pub fn baz(mut self, baz_: &str) -> Self {
        self.draft.query("baz", &baz_);
        self
    }

    /// Sets the parameter `add`.
    #[inline]
    pub fn add_param(mut self, add_param: i64) -> Self {
        self.draft.query("add", &add_param);
        self
    }

    /// Sets the parameter `not`.
    #[inline]
    pub fn not(mut self, not: bool) -> Self {
        self.draft.query("not", &not);
        self
    }

    /// Sets the parameter `next`.
    #[inline]
    pub fn next(mut self, next: &str) -> Self {
        self.draft.query("next", &next);
        self
    }
}

const NEXT: &Operation<types::NextResponse, types::NextError> = &Operation {
    name: "next",
    method: Method::GET,
    path: "/measures/{foo}",
    security: &[],
    accept: "application/json, text/plain",
    success: Answers {
        statuses: &[Status::Code(200), Status::Code(202)],
        decode: types::NextResponse::from_reply,
    },
    failure: Answers {
        statuses: &[Status::Code(404), Status::Code(429)],
        decode: types::NextError::from_reply,
    },
};

impl Client {
    /// `PUT /measures/{foo}`.
    ///
    /// Replies:
    ///
    /// * `200`: Nested.
    #[inline]
    pub fn cmp_operation(&self, foo_: &str, body: &types::CmpForm) -> Cmp {
        let mut call = self.core.call(CMP);
        call.draft.path("foo", &foo_);
        call.draft.multipart_body(body.to_multipart());
        call
    }
}

/// A call of [`Client::cmp_operation`], which is sent when it is awaited.
pub type Cmp = Call<Vec<types::CmpResponseItem>, std::convert::Infallible, operation::Cmp>;

impl Cmp {
    /// Sets the parameter `baz`.
    #[inline]
    pub fn baz(mut self, baz_: &str) -> Self {
        self.draft.query("baz", &baz_);
        self
    }

    /// Sets the parameter `add`.
    #[inline]
    pub fn add_param(mut self, add_param: i64) -> Self {
        self.draft.query("add", &add_param);
        self
    }

    /// Sets the parameter `not`.
    #[inline]
    pub fn not(mut self, not: bool) -> Self {
        self.draft.query("not", &not);
        self
    }

    /// Sets the parameter `next`.
    #[inline]
    pub fn next(mut self, next: &str) -> Self {
        self.draft.query("next", &next);
        self
    }

    /// Sets the parameter `sub`.
    #[inline]
    pub fn sub_param(mut self, sub_param: &str) -> Self {
        self.draft.query("sub", &sub_param);
        self
    }
}

const CMP: &Operation<Vec<types::CmpResponseItem>, std::convert::Infallible> = &Operation {
    name: "cmp_operation",
    method: Method::PUT,
    path: "/measures/{foo}",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
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
    /// Marks [`Next`](super::Next).
    pub enum Next {}

    /// Marks [`Cmp`](super::Cmp).
    pub enum Cmp {}

    /// Marks [`PutSent`](super::PutSent).
    pub enum PutSent {}
}
