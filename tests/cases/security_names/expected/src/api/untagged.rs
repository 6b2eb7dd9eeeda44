//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::client::{CORE, Client, GET_BEARER, KEY_2, TYPE};

impl Client {
    /// `GET /key`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn key(&self) -> Key {
        Key {
            call: self.core.call(&KEY_3),
        }
    }
}

/// A call of [`Client::key`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Key {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Key => (), std::convert::Infallible);

static KEY_3: Operation<(), std::convert::Infallible> = Operation {
    name: "key",
    method: Method::GET,
    path: "/key",
    security: &[&[&KEY_2]],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `GET /bearer`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn get_bearer(&self) -> GetBearer {
        GetBearer {
            call: self.core.call(&GET_BEARER_2),
        }
    }
}

/// A call of [`Client::get_bearer`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct GetBearer {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(GetBearer => (), std::convert::Infallible);

static GET_BEARER_2: Operation<(), std::convert::Infallible> = Operation {
    name: "get_bearer",
    method: Method::GET,
    path: "/bearer",
    security: &[&[&GET_BEARER]],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `GET /client`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn client(&self) -> ClientCall {
        ClientCall {
            call: self.core.call(&CLIENT),
        }
    }
}

/// A call of [`Client::client`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ClientCall {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(ClientCall => (), std::convert::Infallible);

static CLIENT: Operation<(), std::convert::Infallible> = Operation {
    name: "client",
    method: Method::GET,
    path: "/client",
    security: &[&[&CORE], &[&TYPE]],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};
