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
        let mut call = self.core.call(GET_B);
        call.draft.server("/other");
        call
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
    /// `GET /c`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_c(&self) -> GetC {
        let mut call = self.core.call(GET_C);
        call.draft.server("https://elsewhere.example/z");
        call
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
