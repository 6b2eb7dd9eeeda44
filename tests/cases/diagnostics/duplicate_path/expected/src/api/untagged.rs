//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::client::Client;

impl Client {
    /// `GET /pets/{id}`.
    ///
    /// * `204`: Done.
    pub fn get_pet(&self, id: &str) -> GetPet {
        let mut call = self.core.call(&GET_PET);
        call.path("id", &id);
        GetPet { call }
    }
}

/// A call of [`Client::get_pet`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct GetPet {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(GetPet => (), std::convert::Infallible);

static GET_PET: Operation<(), std::convert::Infallible> = Operation {
    name: "get_pet",
    method: Method::GET,
    path: "/pets/{id}",
    security: &[],
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
    /// `GET /pets/{name}`.
    ///
    /// * `204`: Done.
    pub fn get_named(&self, name: &str) -> GetNamed {
        let mut call = self.core.call(&GET_NAMED);
        call.path("name", &name);
        GetNamed { call }
    }
}

/// A call of [`Client::get_named`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct GetNamed {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(GetNamed => (), std::convert::Infallible);

static GET_NAMED: Operation<(), std::convert::Infallible> = Operation {
    name: "get_named",
    method: Method::GET,
    path: "/pets/{name}",
    security: &[],
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
