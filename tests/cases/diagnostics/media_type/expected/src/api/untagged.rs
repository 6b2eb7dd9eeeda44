//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};
use self::runtime::stream::call::StreamCall;
use self::runtime::stream::server_events::{self, ServerEvents};

impl Client {
    /// `POST /pets`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn create_pet(&self) -> CreatePet {
        self.core.call(CREATE_PET)
    }
}

/// A call of [`Client::create_pet`], which is sent when it is awaited.
pub type CreatePet = Call<(), std::convert::Infallible>;

const CREATE_PET: &Operation<(), std::convert::Infallible> = &Operation {
    name: "create_pet",
    method: Method::POST,
    path: "/pets",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /events`.
    ///
    /// Replies:
    ///
    /// * `200`: Events.
    /// * `201`: Neither is reached beside the stream.
    /// * `202`: The same stream.
    #[inline]
    pub fn events(&self) -> Events {
        self.core.stream_call(EVENTS, server_events::json())
    }
}

/// A call of [`Client::events`], which is sent when it is awaited.
pub type Events = StreamCall<ServerEvents<types::Item>, std::convert::Infallible>;

const EVENTS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "events",
    method: Method::GET,
    path: "/events",
    security: &[],
    accept: "text/event-stream",
    success: Answers {
        statuses: &[Status::Code(200), Status::Code(201), Status::Code(202)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
