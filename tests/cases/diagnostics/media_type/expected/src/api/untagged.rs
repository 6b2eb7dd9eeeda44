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
    /// * `204`: Done.
    pub fn create_pet(&self) -> CreatePet {
        CreatePet {
            call: self.core.call(&CREATE_PET),
        }
    }
}

/// A call of [`Client::create_pet`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreatePet {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(CreatePet => (), std::convert::Infallible);

static CREATE_PET: Operation<(), std::convert::Infallible> = Operation {
    name: "create_pet",
    method: Method::POST,
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
    Events => ServerEvents<types::Item>, std::convert::Infallible, server_events::json()
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
