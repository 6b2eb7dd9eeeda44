//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::super::runtime::server_events::{self, ServerEvents};
use super::super::types;
use super::client::Client;

impl Client {
    /// `POST /pets`.
    ///
    /// Replies:
    ///
    /// * `200`: Fine.
    pub fn create_pet(&self, body: &types::CreatePetRequest) -> CreatePet {
        let mut call = self.core.call(&CREATE_PET);
        call.json_body("application/json", body);
        CreatePet { call }
    }
}

/// A call of [`Client::create_pet`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreatePet {
    call: Call<String, std::convert::Infallible>,
}

runtime::call::call_controls!(CreatePet => String, std::convert::Infallible);

static CREATE_PET: Operation<String, std::convert::Infallible> = Operation {
    name: "create_pet",
    method: Method::POST,
    path: "/pets",
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

impl Client {
    /// `PUT /pets`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn put_pet(&self) -> PutPet {
        PutPet {
            call: self.core.call(&PUT_PET),
        }
    }
}

/// A call of [`Client::put_pet`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct PutPet {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(PutPet => (), std::convert::Infallible);

static PUT_PET: Operation<(), std::convert::Infallible> = Operation {
    name: "put_pet",
    method: Method::PUT,
    path: "/pets",
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
    /// `GET /events`.
    ///
    /// Replies:
    ///
    /// * `200`: Events.
    /// * `201`: Neither is reached beside the stream.
    /// * `202`: The same stream.
    pub fn events(&self) -> Events {
        Events {
            call: self.core.call(&EVENTS),
        }
    }
}

/// A call of [`Client::events`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Events {
    call: Call<(), std::convert::Infallible>,
}

runtime::streaming::stream_controls!(
    Events => ServerEvents < types::Item >, std::convert::Infallible,
    server_events::json()
);

static EVENTS: Operation<(), std::convert::Infallible> = Operation {
    name: "events",
    method: Method::GET,
    path: "/events",
    security: &[],
    accept: "text/event-stream",
    success: Answers {
        statuses: &[Status::Code(200), Status::Code(201), Status::Code(202)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};
