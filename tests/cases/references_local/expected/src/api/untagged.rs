//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::{ALIAS, AWAY, Client};

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `POST /a`.
    ///
    /// Replies:
    ///
    /// * `200`: ok
    /// * `400`: ok
    /// * `404`: x
    ///   * Header `X-A`:
    ///
    /// Their headers, typed: [`AHeaders`](super::super::types::AHeaders).
    #[inline]
    pub fn a(&self) -> A {
        let mut call = self.core.call(A);
        call.draft.undescribed(&[Status::Code(404)]);
        call
    }
}

/// A call of [`Client::a`], which is sent when it is awaited.
pub type A = Call<i64, types::AError, operation::A>;

impl A {
    /// Sets the parameter `p`.
    #[inline]
    pub fn p(mut self, p: i64) -> Self {
        self.draft.query("p", &p);
        self
    }

    /// Sets the parameter `q`.
    #[inline]
    pub fn q(mut self, q: i64) -> Self {
        self.draft.query("q", &q);
        self
    }

    /// Sets the parameter `z`.
    #[inline]
    pub fn z(mut self, z: i64) -> Self {
        self.draft.query("z", &z);
        self
    }

    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: i64) -> Self {
        self.draft.json_body("application/json", &body);
        self
    }
}

const A: &Operation<i64, types::AError> = &Operation {
    name: "a",
    method: Method::POST,
    path: "/a",
    security: &[&[&AWAY]],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Code(400), Status::Code(404)],
        decode: types::AError::from_reply,
    },
};

impl Client {
    /// `GET /b`.
    ///
    /// Replies:
    ///
    /// * `200`: x
    ///   * Header `X-B`:
    ///
    /// Their headers, typed: [`BHeaders`](super::super::types::BHeaders).
    #[inline]
    pub fn b(&self) -> B {
        self.core.call(B)
    }
}

/// A call of [`Client::b`], which is sent when it is awaited.
pub type B = Call<types::S, std::convert::Infallible, operation::B>;

impl B {
    /// Sets the parameter `z`.
    #[inline]
    pub fn z(mut self, z: i64) -> Self {
        self.draft.query("z", &z);
        self
    }
}

const B: &Operation<types::S, std::convert::Infallible> = &Operation {
    name: "b",
    method: Method::GET,
    path: "/b",
    security: &[&[&ALIAS]],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /c`.
    ///
    /// Replies:
    ///
    /// * `204`: x
    #[inline]
    pub fn c(&self) -> C {
        self.core.call(C)
    }
}

/// A call of [`Client::c`], which is sent when it is awaited.
pub type C = Call<(), std::convert::Infallible>;

const C: &Operation<(), std::convert::Infallible> = &Operation {
    name: "c",
    method: Method::GET,
    path: "/c",
    security: &[&[&AWAY]],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /d`.
    ///
    /// Replies:
    ///
    /// * `200`: x
    #[inline]
    pub fn d(&self) -> D {
        self.core.call(D)
    }
}

/// A call of [`Client::d`], which is sent when it is awaited.
pub type D = Call<types::DResponse, std::convert::Infallible>;

const D: &Operation<types::DResponse, std::convert::Infallible> = &Operation {
    name: "d",
    method: Method::GET,
    path: "/d",
    security: &[&[&AWAY]],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`A`](super::A).
    pub enum A {}

    /// Marks [`B`](super::B).
    pub enum B {}
}
