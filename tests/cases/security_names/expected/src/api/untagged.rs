//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::client::{CORE, Client, GET_BEARER, KEY, TYPE};

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /key`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn key(&self) -> Key {
        self.core.call(KEY_OPERATION)
    }
}

/// A call of [`Client::key`], which is sent when it is awaited.
pub type Key = Call<(), std::convert::Infallible>;

const KEY_OPERATION: &Operation<(), std::convert::Infallible> = &Operation {
    name: "key",
    method: Method::GET,
    path: "/key",
    security: &[&[&KEY]],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /bearer`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_bearer(&self) -> GetBearer {
        self.core.call(GET_BEARER_OPERATION)
    }
}

/// A call of [`Client::get_bearer`], which is sent when it is awaited.
pub type GetBearer = Call<(), std::convert::Infallible>;

const GET_BEARER_OPERATION: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_bearer",
    method: Method::GET,
    path: "/bearer",
    security: &[&[&GET_BEARER]],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /client`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn client(&self) -> ClientCall {
        self.core.call(CLIENT)
    }
}

/// A call of [`Client::client`], which is sent when it is awaited.
pub type ClientCall = Call<(), std::convert::Infallible>;

const CLIENT: &Operation<(), std::convert::Infallible> = &Operation {
    name: "client",
    method: Method::GET,
    path: "/client",
    security: &[&[&CORE], &[&TYPE]],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
