//! Operations without a tag.

use bytes::Bytes;
use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /often`.
    ///
    /// Replies:
    ///
    /// * `200`: d
    #[inline]
    pub fn often(&self) -> Often {
        self.core.call(OFTEN)
    }
}

/// A call of [`Client::often`], which is sent when it is awaited.
pub type Often = Call<Bytes, std::convert::Infallible>;

const OFTEN: &Operation<Bytes, std::convert::Infallible> = &Operation {
    name: "often",
    method: Method::GET,
    path: "/often",
    security: &[],
    accept: "a/b",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::bytes,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /circle`.
    ///
    /// Replies:
    ///
    /// * `200`: d
    #[inline]
    pub fn circle(&self) -> Circle {
        self.core.call(CIRCLE)
    }
}

/// A call of [`Client::circle`], which is sent when it is awaited.
pub type Circle = Call<Bytes, std::convert::Infallible>;

const CIRCLE: &Operation<Bytes, std::convert::Infallible> = &Operation {
    name: "circle",
    method: Method::GET,
    path: "/circle",
    security: &[],
    accept: "a/b",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::bytes,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /deep`.
    ///
    /// Replies:
    ///
    /// * `200`: d
    #[inline]
    pub fn deep(&self) -> Deep {
        self.core.call(DEEP)
    }
}

/// A call of [`Client::deep`], which is sent when it is awaited.
pub type Deep = Call<(), std::convert::Infallible>;

const DEEP: &Operation<(), std::convert::Infallible> = &Operation {
    name: "deep",
    method: Method::GET,
    path: "/deep",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /innocent`.
    ///
    /// Replies:
    ///
    /// * `204`: d
    #[inline]
    pub fn innocent(&self) -> Innocent {
        self.core.call(INNOCENT)
    }
}

/// A call of [`Client::innocent`], which is sent when it is awaited.
pub type Innocent = Call<(), std::convert::Infallible>;

const INNOCENT: &Operation<(), std::convert::Infallible> = &Operation {
    name: "innocent",
    method: Method::GET,
    path: "/innocent",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
