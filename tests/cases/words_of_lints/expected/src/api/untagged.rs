//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::super::types;
use super::client::Client;

impl Client {
    /// `GET /measures/{foo}`.
    ///
    /// Replies:
    ///
    /// * `200`: Large.
    /// * `202`: Nothing yet.
    /// * `404`: Large too.
    /// * `429`: A word.
    pub fn next(&self, foo_: &str) -> Next {
        let mut call = self.core.call(&NEXT);
        call.path("foo", &foo_);
        Next { call }
    }
}

/// A call of [`Client::next`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Next {
    call: Call<types::NextResponse, types::NextError>,
}

impl Next {
    /// Sets the parameter `baz`.
    pub fn baz(mut self, baz_: &str) -> Self {
        self.call.query("baz", &baz_);
        self
    }

    /// Sets the parameter `add`.
    pub fn add_param(mut self, add_param: i64) -> Self {
        self.call.query("add", &add_param);
        self
    }

    /// Sets the parameter `not`.
    pub fn not(mut self, not: bool) -> Self {
        self.call.query("not", &not);
        self
    }

    /// Sets the parameter `next`.
    pub fn next(mut self, next: &str) -> Self {
        self.call.query("next", &next);
        self
    }
}

runtime::call::call_controls!(Next => types::NextResponse, types::NextError);

static NEXT: Operation<types::NextResponse, types::NextError> = Operation {
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
    pub fn cmp_operation(&self, foo_: &str, body: &types::CmpForm) -> Cmp {
        let mut call = self.core.call(&CMP);
        call.path("foo", &foo_);
        call.multipart_body(body.to_multipart());
        Cmp { call }
    }
}

/// A call of [`Client::cmp_operation`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Cmp {
    call: Call<Vec<types::CmpResponseItem>, std::convert::Infallible>,
}

impl Cmp {
    /// Sets the parameter `baz`.
    pub fn baz(mut self, baz_: &str) -> Self {
        self.call.query("baz", &baz_);
        self
    }

    /// Sets the parameter `add`.
    pub fn add_param(mut self, add_param: i64) -> Self {
        self.call.query("add", &add_param);
        self
    }

    /// Sets the parameter `not`.
    pub fn not(mut self, not: bool) -> Self {
        self.call.query("not", &not);
        self
    }

    /// Sets the parameter `next`.
    pub fn next(mut self, next: &str) -> Self {
        self.call.query("next", &next);
        self
    }

    /// Sets the parameter `sub`.
    pub fn sub_param(mut self, sub_param: &str) -> Self {
        self.call.query("sub", &sub_param);
        self
    }
}

runtime::call::call_controls!(Cmp => Vec<types::CmpResponseItem>, std::convert::Infallible);

static CMP: Operation<Vec<types::CmpResponseItem>, std::convert::Infallible> = Operation {
    name: "cmp_operation",
    method: Method::PUT,
    path: "/measures/{foo}",
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
