//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};
use self::runtime::stream::call::StreamCall;
use self::runtime::stream::json_lines::{self, JsonLines};
use self::runtime::stream::opening::Opening;
use self::runtime::stream::server_events::{self, ServerEvents};

impl Client {
    /// `GET /items`.
    ///
    /// Replies:
    ///
    /// * `200`: Items as they change.
    /// * `4XX`: A fault.
    #[inline]
    pub fn watch_items(&self) -> WatchItems {
        self.core.stream_call(WATCH_ITEMS, server_events::json())
    }
}

/// A call of [`Client::watch_items`], which is sent when it is awaited.
pub type WatchItems = StreamCall<ServerEvents<types::Item>, types::Fault, operation::WatchItems>;

impl WatchItems {
    /// Sets the parameter `Last-Event-ID`.
    #[inline]
    pub fn last_event_id(mut self, last_event_id: &str) -> Self {
        self.draft.header_parameter("Last-Event-ID", &last_event_id);
        self
    }

    /// Sets the parameter `send_events`.
    #[inline]
    pub fn send_events_param(mut self, send_events_param: bool) -> Self {
        self.draft.query("send_events", &send_events_param);
        self
    }
}

const WATCH_ITEMS: &Operation<(), types::Fault> = &Operation {
    name: "watch_items",
    method: Method::GET,
    path: "/items",
    security: &[],
    accept: "text/event-stream; charset=utf-8, application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[Status::Range(4)],
        decode: reply::json,
    },
};

impl Client {
    /// `POST /items`.
    ///
    /// Replies:
    ///
    /// * `200`: The progress.
    /// * `204`: Nothing to do.
    #[inline]
    pub fn import_items(&self, body: &types::Item) -> ImportItems {
        let mut call = self.core.stream_call(IMPORT_ITEMS, server_events::json());
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::import_items`], which is sent when it is awaited.
pub type ImportItems = StreamCall<ServerEvents<types::ImportItemsEvent>, std::convert::Infallible>;

const IMPORT_ITEMS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "import_items",
    method: Method::POST,
    path: "/items",
    security: &[],
    accept: "text/event-stream",
    success: Answers {
        statuses: &[Status::Code(200), Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /log`.
    ///
    /// Replies:
    ///
    /// * `2XX`: Lines of the log. A line.
    #[inline]
    pub fn tail_log(&self) -> TailLog {
        self.core.stream_call(TAIL_LOG, server_events::text())
    }
}

/// A call of [`Client::tail_log`], which is sent when it is awaited.
pub type TailLog = StreamCall<ServerEvents<String>, std::convert::Infallible>;

const TAIL_LOG: &Operation<(), std::convert::Infallible> = &Operation {
    name: "tail_log",
    method: Method::GET,
    path: "/log",
    security: &[],
    accept: "text/event-stream",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `HEAD /log`.
    ///
    /// Replies:
    ///
    /// * `200`: Levels.
    #[inline]
    pub fn tail_levels(&self) -> TailLevels {
        self.core.call(TAIL_LEVELS)
    }
}

/// A call of [`Client::tail_levels`], which is sent when it is awaited.
pub type TailLevels = Call<(), std::convert::Infallible>;

const TAIL_LEVELS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "tail_levels",
    method: Method::HEAD,
    path: "/log",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /log`.
    ///
    /// Replies:
    ///
    /// * `200`: Who knows.
    #[inline]
    pub fn untyped(&self) -> Untyped {
        self.core.stream_call(UNTYPED, server_events::text())
    }
}

/// A call of [`Client::untyped`], which is sent when it is awaited.
pub type Untyped = StreamCall<ServerEvents<String>, std::convert::Infallible>;

const UNTYPED: &Operation<(), std::convert::Infallible> = &Operation {
    name: "untyped",
    method: Method::PUT,
    path: "/log",
    security: &[],
    accept: "text/event-stream",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PATCH /log`.
    ///
    /// Replies:
    ///
    /// * `200`: JSON.
    #[inline]
    pub fn anything(&self) -> Anything {
        self.core.stream_call(ANYTHING, server_events::json())
    }
}

/// A call of [`Client::anything`], which is sent when it is awaited.
pub type Anything = StreamCall<ServerEvents<serde_json::Value>, std::convert::Infallible>;

const ANYTHING: &Operation<(), std::convert::Infallible> = &Operation {
    name: "anything",
    method: Method::PATCH,
    path: "/log",
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
    /// * `200`: All items.
    #[inline]
    pub fn export_items(&self) -> ExportItems {
        self.core.stream_call(EXPORT_ITEMS, json_lines::json())
    }
}

/// A call of [`Client::export_items`], which is sent when it is awaited.
pub type ExportItems = StreamCall<JsonLines<types::Item>, std::convert::Infallible>;

const EXPORT_ITEMS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "export_items",
    method: Method::GET,
    path: "/lines",
    security: &[],
    accept: "application/x-ndjson",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /lines`.
    ///
    /// Replies:
    ///
    /// * `200`: All items.
    #[inline]
    pub fn export_list(&self) -> ExportList {
        self.core.stream_call(EXPORT_LIST, json_lines::json())
    }
}

/// A call of [`Client::export_list`], which is sent when it is awaited.
pub type ExportList = StreamCall<JsonLines<types::Item>, std::convert::Infallible>;

const EXPORT_LIST: &Operation<(), std::convert::Infallible> = &Operation {
    name: "export_list",
    method: Method::PUT,
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
    /// `POST /lines`.
    ///
    /// Replies:
    ///
    /// * `200`: All items. All of them.
    #[inline]
    pub fn export_inline(&self) -> ExportInline {
        self.core.stream_call(EXPORT_INLINE, json_lines::json())
    }
}

/// A call of [`Client::export_inline`], which is sent when it is awaited.
pub type ExportInline = StreamCall<JsonLines<types::ExportInlineItem>, std::convert::Infallible>;

const EXPORT_INLINE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "export_inline",
    method: Method::POST,
    path: "/lines",
    security: &[],
    accept: "application/json-seq",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PATCH /lines`.
    ///
    /// Replies:
    ///
    /// * `200`: Anything.
    #[inline]
    pub fn export_anything(&self) -> ExportAnything {
        self.core.stream_call(EXPORT_ANYTHING, json_lines::json())
    }
}

/// A call of [`Client::export_anything`], which is sent when it is awaited.
pub type ExportAnything = StreamCall<JsonLines<serde_json::Value>, std::convert::Infallible>;

const EXPORT_ANYTHING: &Operation<(), std::convert::Infallible> = &Operation {
    name: "export_anything",
    method: Method::PATCH,
    path: "/lines",
    security: &[],
    accept: "application/stream+json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `DELETE /lines`.
    ///
    /// Replies:
    ///
    /// * `200`: Items or null.
    #[inline]
    pub fn export_nulls(&self) -> ExportNulls {
        self.core.stream_call(EXPORT_NULLS, json_lines::json())
    }
}

/// A call of [`Client::export_nulls`], which is sent when it is awaited.
pub type ExportNulls = StreamCall<JsonLines<Option<i64>>, std::convert::Infallible>;

const EXPORT_NULLS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "export_nulls",
    method: Method::DELETE,
    path: "/lines",
    security: &[],
    accept: "application/ndjson",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /both`.
    ///
    /// Replies:
    ///
    /// * `200`: In two ways.
    #[inline]
    pub fn events_or_lines(&self) -> EventsOrLines {
        self.core
            .stream_call(EVENTS_OR_LINES, server_events::json())
    }
}

/// A call of [`Client::events_or_lines`], which is sent when it is awaited.
pub type EventsOrLines =
    StreamCall<ServerEvents<types::Item>, std::convert::Infallible, operation::EventsOrLines>;

impl EventsOrLines {
    /// Sends the call and hands over the reply as items of JSON, each as it comes. The time
    /// limit ends with the headers.
    #[inline]
    pub fn send_lines(self) -> Opening<JsonLines<types::Item>, std::convert::Infallible> {
        self.open("application/x-ndjson", json_lines::json())
    }
}

const EVENTS_OR_LINES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "events_or_lines",
    method: Method::GET,
    path: "/both",
    security: &[],
    accept: "text/event-stream",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /default`.
    ///
    /// Replies:
    ///
    /// * `default`: Events.
    #[inline]
    pub fn only_default(&self) -> OnlyDefault {
        self.core.stream_call(ONLY_DEFAULT, server_events::json())
    }
}

/// A call of [`Client::only_default`], which is sent when it is awaited.
pub type OnlyDefault = StreamCall<ServerEvents<types::Item>, String>;

const ONLY_DEFAULT: &Operation<(), String> = &Operation {
    name: "only_default",
    method: Method::GET,
    path: "/default",
    security: &[],
    accept: "text/event-stream",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::text,
    },
};

impl Client {
    /// `GET /shared`.
    ///
    /// Replies:
    ///
    /// * `200`: Events.
    #[inline]
    pub fn shared(&self) -> Shared {
        self.core.stream_call(SHARED, server_events::json())
    }
}

/// A call of [`Client::shared`], which is sent when it is awaited.
pub type Shared = StreamCall<ServerEvents<types::Item>, std::convert::Infallible>;

const SHARED: &Operation<(), std::convert::Infallible> = &Operation {
    name: "shared",
    method: Method::GET,
    path: "/shared",
    security: &[],
    accept: "text/event-stream",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /failure`.
    ///
    /// Replies:
    ///
    /// * `200`: Text.
    /// * `500`: An error as an event is text.
    #[inline]
    pub fn failure(&self) -> Failure {
        self.core.call(FAILURE)
    }
}

/// A call of [`Client::failure`], which is sent when it is awaited.
pub type Failure = Call<String, String>;

const FAILURE: &Operation<String, String> = &Operation {
    name: "failure",
    method: Method::GET,
    path: "/failure",
    security: &[],
    accept: "text/plain",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::text,
    },
    failure: Answers {
        statuses: &[Status::Code(500)],
        decode: reply::text,
    },
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`WatchItems`](super::WatchItems).
    pub enum WatchItems {}

    /// Marks [`EventsOrLines`](super::EventsOrLines).
    pub enum EventsOrLines {}
}
