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
    /// `GET /b`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_b(&self) -> GetB {
        self.core.call(GET_B)
    }
}

/// A call of [`Client::get_b`], which is sent when it is awaited.
pub type GetB = Call<(), std::convert::Infallible>;

const GET_B: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_b",
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
    /// Gets c.
    ///
    /// Nothing more.
    ///
    /// * All about c.
    /// * What c is for.
    ///
    /// `GET /c`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_c(&self) -> GetC {
        self.core.call(GET_C)
    }
}

/// A call of [`Client::get_c`], which is sent when it is awaited.
pub type GetC = Call<(), std::convert::Infallible>;

const GET_C: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_c",
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

impl Client {
    /// All about c.
    ///
    /// What c is for.
    ///
    /// `PUT /c`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn put_c(&self) -> PutC {
        self.core.call(PUT_C)
    }
}

/// A call of [`Client::put_c`], which is sent when it is awaited.
pub type PutC = Call<(), std::convert::Infallible>;

const PUT_C: &Operation<(), std::convert::Infallible> = &Operation {
    name: "put_c",
    method: Method::PUT,
    path: "/c",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
