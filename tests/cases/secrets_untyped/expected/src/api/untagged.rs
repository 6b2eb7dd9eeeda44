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
    /// `GET /statuses`.
    ///
    /// Replies:
    ///
    /// * `200`: Typed.
    ///   * Header `X-About`:
    /// * `201`: Untyped.
    /// * `400`: Typed.
    /// * `500`: Untyped.
    ///
    /// Of a reply that can be anything, a body that is no JSON is its text, as a JSON string;
    /// `send_streaming` gives its bytes.
    ///
    /// Their headers, typed: [`StatusesHeaders`](super::super::types::StatusesHeaders).
    #[inline]
    pub fn statuses(&self) -> Statuses {
        self.core.call(STATUSES)
    }
}

/// A call of [`Client::statuses`], which is sent when it is awaited.
pub type Statuses = Call<types::StatusesResponse, types::StatusesError, operation::Statuses>;

impl Statuses {
    /// Sets the parameter `pin`.
    #[inline]
    pub fn pin(mut self, pin: &str) -> Self {
        self.draft.query("pin", &pin);
        self
    }

    /// Sets the parameter `password`.
    #[inline]
    pub fn password(mut self, password: &str) -> Self {
        self.draft.query("password", &password);
        self
    }
}

const STATUSES: &Operation<types::StatusesResponse, types::StatusesError> = &Operation {
    name: "statuses",
    method: Method::GET,
    path: "/statuses",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200), Status::Code(201)],
        decode: types::StatusesResponse::from_reply,
    },
    failure: Answers {
        statuses: &[Status::Code(400), Status::Code(500)],
        decode: types::StatusesError::from_reply,
    },
};

impl Client {
    /// `GET /untyped`.
    ///
    /// Replies:
    ///
    /// * `200`: Untyped.
    /// * `default`: Untyped.
    ///
    /// Of a reply that can be anything, a body that is no JSON is its text, as a JSON string;
    /// `send_streaming` gives its bytes.
    #[inline]
    pub fn untyped(&self) -> Untyped {
        self.core.call(UNTYPED)
    }
}

/// A call of [`Client::untyped`], which is sent when it is awaited.
pub type Untyped = Call<Vec<serde_json::Value>, serde_json::Value>;

const UNTYPED: &Operation<Vec<serde_json::Value>, serde_json::Value> = &Operation {
    name: "untyped",
    method: Method::GET,
    path: "/untyped",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};

impl Client {
    /// `GET /events`.
    ///
    /// Replies:
    ///
    /// * `200`: Events.
    #[inline]
    pub fn events(&self) -> Events {
        self.core.stream_call(EVENTS, server_events::json())
    }
}

/// A call of [`Client::events`], which is sent when it is awaited.
pub type Events = StreamCall<ServerEvents<types::Tagged>, std::convert::Infallible>;

const EVENTS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "events",
    method: Method::GET,
    path: "/events",
    security: &[],
    accept: "text/event-stream",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /any-events`.
    ///
    /// Replies:
    ///
    /// * `200`: Events.
    #[inline]
    pub fn any_events(&self) -> AnyEvents {
        self.core.stream_call(ANY_EVENTS, server_events::json())
    }
}

/// A call of [`Client::any_events`], which is sent when it is awaited.
pub type AnyEvents = StreamCall<ServerEvents<serde_json::Value>, std::convert::Infallible>;

const ANY_EVENTS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "any_events",
    method: Method::GET,
    path: "/any-events",
    security: &[],
    accept: "text/event-stream",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /form`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn form(&self) -> Form {
        self.core.call(FORM)
    }
}

/// A call of [`Client::form`], which is sent when it is awaited.
pub type Form = Call<(), std::convert::Infallible, operation::Form>;

impl Form {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &types::FormForm) -> Self {
        self.draft.multipart_body(body.to_multipart());
        self
    }
}

const FORM: &Operation<(), std::convert::Infallible> = &Operation {
    name: "form",
    method: Method::POST,
    path: "/form",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`Statuses`](super::Statuses).
    pub enum Statuses {}

    /// Marks [`Form`](super::Form).
    pub enum Form {}
}
