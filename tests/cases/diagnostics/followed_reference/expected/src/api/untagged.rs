//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /a`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_a(&self) -> GetA {
        self.core.call(GET_A)
    }
}

/// A call of [`Client::get_a`], which is sent when it is awaited.
pub type GetA = Call<(), std::convert::Infallible>;

const GET_A: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_a",
    method: Method::GET,
    path: "/a",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /a`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn put_a(&self) -> PutA {
        self.core.call(PUT_A)
    }
}

/// A call of [`Client::put_a`], which is sent when it is awaited.
pub type PutA = Call<(), std::convert::Infallible>;

const PUT_A: &Operation<(), std::convert::Infallible> = &Operation {
    name: "put_a",
    method: Method::PUT,
    path: "/a",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// Beside.
    ///
    /// `GET /b`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn own(&self) -> Own {
        self.core.call(OWN)
    }
}

/// A call of [`Client::own`], which is sent when it is awaited.
pub type Own = Call<(), std::convert::Infallible>;

const OWN: &Operation<(), std::convert::Infallible> = &Operation {
    name: "own",
    method: Method::GET,
    path: "/b",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// Behind.
    ///
    /// `GET /c`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn other(&self) -> Other {
        self.core.call(OTHER)
    }
}

/// A call of [`Client::other`], which is sent when it is awaited.
pub type Other = Call<(), std::convert::Infallible>;

const OTHER: &Operation<(), std::convert::Infallible> = &Operation {
    name: "other",
    method: Method::GET,
    path: "/c",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
