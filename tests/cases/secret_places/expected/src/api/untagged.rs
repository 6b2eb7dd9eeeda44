//! Operations without a tag.

use bytes::Bytes;
use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};
use self::runtime::parameter::style::{Format, Style};
use self::runtime::secret::Secret;
use self::runtime::stream::call::StreamCall;
use self::runtime::stream::json_lines::{self, JsonLines};
use self::runtime::stream::opening::Opening;
use self::runtime::stream::server_events::{self, ServerEvents};

impl Client {
    /// `POST /texts/{segment}`.
    ///
    /// Replies:
    ///
    /// * `200`: Secret.
    /// * `201`: Null.
    /// * `202`: Number.
    /// * `203`: One of two.
    /// * `206`: A part.
    /// * `207`: XML. XML, given as text.
    /// * `208`: YAML.
    /// * `226`: Nothing is said.
    /// * `400`: A form.
    /// * `401`: Bytes.
    /// * `402`: JSON in a text. contentMediaType: `"application/json"`. contentSchema:
    ///   `{"$ref": "#/components/schemas/Held"}`.
    /// * `403`: Events.
    #[inline]
    pub fn texts(&self, segment: &str) -> Texts {
        let mut call = self.core.call(TEXTS);
        call.draft.undescribed(&[
            Status::Code(400),
            Status::Code(401),
            Status::Code(402),
            Status::Code(403),
        ]);
        call.draft.path("segment", &segment);
        call
    }
}

/// A call of [`Client::texts`], which is sent when it is awaited.
pub type Texts = Call<types::TextsResponse, types::TextsError, operation::Texts>;

impl Texts {
    /// Sets the parameter `list`.
    #[inline]
    pub fn list(mut self, list: &[types::Pw]) -> Self {
        self.draft.query("list", &list);
        self
    }

    /// Sets the parameter `number`.
    #[inline]
    pub fn number(mut self, number: &Secret<i64>) -> Self {
        self.draft.query("number", &number);
        self
    }

    /// Sets the parameter `object`.
    #[inline]
    pub fn object(mut self, object: &types::Held) -> Self {
        self.draft.query_with(
            "object",
            Format {
                style: Style::DeepObject,
                explode: false,
                allow_reserved: false,
            },
            &object,
        );
        self
    }

    /// Sets the parameter `plain`.
    #[inline]
    pub fn plain(mut self, plain: &str) -> Self {
        self.draft.query_with(
            "plain",
            Format {
                style: Style::Form,
                explode: false,
                allow_reserved: false,
            },
            &plain,
        );
        self
    }

    /// Sets the parameter `X-Key`.
    #[inline]
    pub fn x_key(mut self, x_key: &str) -> Self {
        self.draft.header_parameter("X-Key", &x_key);
        self
    }

    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &str) -> Self {
        self.draft.body("text/plain", body);
        self
    }
}

const TEXTS: &Operation<types::TextsResponse, types::TextsError> = &Operation {
    name: "texts",
    method: Method::POST,
    path: "/texts/{segment}",
    security: &[],
    accept: "text/plain, text/html, application/xml, application/yaml, application/x-www-form-urlencoded, application/octet-stream",
    success: Answers {
        statuses: &[
            Status::Code(200),
            Status::Code(201),
            Status::Code(202),
            Status::Code(203),
            Status::Code(206),
            Status::Code(207),
            Status::Code(208),
            Status::Code(226),
        ],
        decode: types::TextsResponse::from_reply,
    },
    failure: Answers {
        statuses: &[
            Status::Code(400),
            Status::Code(401),
            Status::Code(402),
            Status::Code(403),
        ],
        decode: types::TextsError::from_reply,
    },
};

impl Client {
    /// `GET /bytes`.
    ///
    /// Replies:
    ///
    /// * `200`: Bytes.
    ///   * Header `X-Key`:
    ///   * Header `X-Keys`:
    ///   * Header `X-Number`:
    ///   * Header `X-Text`:
    ///   * Header `Set-Cookie`:
    ///
    /// Their headers, typed: [`BytesHeaders`](super::super::types::BytesHeaders).
    #[inline]
    pub fn bytes(&self) -> BytesCall {
        self.core.call(BYTES)
    }
}

/// A call of [`Client::bytes`], which is sent when it is awaited.
pub type BytesCall = Call<Secret<Bytes>, std::convert::Infallible>;

const BYTES: &Operation<Secret<Bytes>, std::convert::Infallible> = &Operation {
    name: "bytes",
    method: Method::GET,
    path: "/bytes",
    security: &[],
    accept: "application/octet-stream",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::hidden_bytes,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /events`.
    ///
    /// Replies:
    ///
    /// * `200`: Secrets.
    #[inline]
    pub fn events(&self) -> Events {
        self.core.stream_call(EVENTS, server_events::text())
    }
}

/// A call of [`Client::events`], which is sent when it is awaited.
pub type Events = StreamCall<ServerEvents<Secret<String>>, std::convert::Infallible>;

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
    /// `GET /events-beside`.
    ///
    /// Replies:
    ///
    /// * `200`: Secrets, or not. Values: `"a"`.
    #[inline]
    pub fn events_beside(&self) -> EventsBeside {
        self.core.call(EVENTS_BESIDE)
    }
}

/// A call of [`Client::events_beside`], which is sent when it is awaited.
pub type EventsBeside = Call<i64, std::convert::Infallible, operation::EventsBeside>;

impl EventsBeside {
    /// Sends the call and hands over the reply as server-sent events, each as it comes. The time
    /// limit ends with the headers.
    #[inline]
    pub fn send_events(self) -> Opening<ServerEvents<Secret<String>>, std::convert::Infallible> {
        self.open("text/event-stream", server_events::text())
    }
}

const EVENTS_BESIDE: &Operation<i64, std::convert::Infallible> = &Operation {
    name: "events_beside",
    method: Method::GET,
    path: "/events-beside",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /events-null`.
    ///
    /// Replies:
    ///
    /// * `200`: Secrets.
    #[inline]
    pub fn events_null(&self) -> EventsNull {
        self.core.stream_call(EVENTS_NULL, server_events::text())
    }
}

/// A call of [`Client::events_null`], which is sent when it is awaited.
pub type EventsNull = StreamCall<ServerEvents<Secret<String>>, std::convert::Infallible>;

const EVENTS_NULL: &Operation<(), std::convert::Infallible> = &Operation {
    name: "events_null",
    method: Method::GET,
    path: "/events-null",
    security: &[],
    accept: "text/event-stream",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /lines`.
    ///
    /// Replies:
    ///
    /// * `200`: Secrets.
    #[inline]
    pub fn lines(&self) -> Lines {
        self.core.stream_call(LINES, json_lines::json())
    }
}

/// A call of [`Client::lines`], which is sent when it is awaited.
pub type Lines = StreamCall<JsonLines<types::Pw>, std::convert::Infallible>;

const LINES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "lines",
    method: Method::GET,
    path: "/lines",
    security: &[],
    accept: "application/jsonl",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /lists`.
    ///
    /// Replies:
    ///
    /// * `200`: Secrets.
    #[inline]
    pub fn lists(&self) -> Lists {
        self.core.stream_call(LISTS, json_lines::json())
    }
}

/// A call of [`Client::lists`], which is sent when it is awaited.
pub type Lists = StreamCall<JsonLines<Secret<String>>, std::convert::Infallible>;

const LISTS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "lists",
    method: Method::GET,
    path: "/lists",
    security: &[],
    accept: "application/jsonl",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /xml`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn xml(&self) -> Xml {
        self.core.call(XML)
    }
}

/// A call of [`Client::xml`], which is sent when it is awaited.
pub type Xml = Call<(), std::convert::Infallible, operation::Xml>;

impl Xml {
    /// XML, given as text.
    #[inline]
    pub fn body(mut self, body: &str) -> Self {
        self.draft.body("application/xml", body);
        self
    }
}

const XML: &Operation<(), std::convert::Infallible> = &Operation {
    name: "xml",
    method: Method::POST,
    path: "/xml",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /encoded`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn encoded(&self) -> Encoded {
        self.core.call(ENCODED)
    }
}

/// A call of [`Client::encoded`], which is sent when it is awaited.
pub type Encoded = Call<(), std::convert::Infallible, operation::Encoded>;

impl Encoded {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &types::Places) -> Self {
        self.draft.form_body(body, &[]);
        self
    }
}

const ENCODED: &Operation<(), std::convert::Infallible> = &Operation {
    name: "encoded",
    method: Method::POST,
    path: "/encoded",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /multipart`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn multipart(&self) -> MultipartCall {
        self.core.call(MULTIPART)
    }
}

/// A call of [`Client::multipart`], which is sent when it is awaited.
pub type MultipartCall = Call<(), std::convert::Infallible, operation::MultipartCall>;

impl MultipartCall {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &types::MultipartForm) -> Self {
        self.draft.multipart_body(body.to_multipart());
        self
    }
}

const MULTIPART: &Operation<(), std::convert::Infallible> = &Operation {
    name: "multipart",
    method: Method::POST,
    path: "/multipart",
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
    /// Marks [`Texts`](super::Texts).
    pub enum Texts {}

    /// Marks [`EventsBeside`](super::EventsBeside).
    pub enum EventsBeside {}

    /// Marks [`Xml`](super::Xml).
    pub enum Xml {}

    /// Marks [`Encoded`](super::Encoded).
    pub enum Encoded {}

    /// Marks [`MultipartCall`](super::MultipartCall).
    pub enum MultipartCall {}
}
