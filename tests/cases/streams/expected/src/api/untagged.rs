//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::json_lines::{self, JsonLines};
use super::super::runtime::reply;
use super::super::runtime::server_events::{self, ServerEvents};
use super::super::runtime::streaming::Opening;
use super::super::types;
use super::client::Client;

impl Client {
    /// `GET /items`.
    ///
    /// Replies:
    ///
    /// * `200`: Items as they change.
    /// * `4XX`: A fault.
    pub fn watch_items(&self) -> WatchItems {
        WatchItems {
            call: self.core.call(&WATCH_ITEMS),
        }
    }
}

/// A call of [`Client::watch_items`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct WatchItems {
    call: Call<(), types::Fault>,
}

impl WatchItems {
    /// Sets the parameter `Last-Event-ID`.
    pub fn last_event_id(mut self, last_event_id: &str) -> Self {
        self.call.header_parameter("Last-Event-ID", &last_event_id);
        self
    }

    /// Sets the parameter `send_events`.
    pub fn send_events_param(mut self, send_events_param: bool) -> Self {
        self.call.query("send_events", &send_events_param);
        self
    }
}

runtime::streaming::stream_controls!(
    WatchItems => ServerEvents<types::Item>, types::Fault, server_events::json()
);

static WATCH_ITEMS: Operation<(), types::Fault> = Operation {
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
    pub fn import_items(&self, body: &types::Item) -> ImportItems {
        let mut call = self.core.call(&IMPORT_ITEMS);
        call.json_body("application/json", body);
        ImportItems { call }
    }
}

/// A call of [`Client::import_items`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ImportItems {
    call: Call<(), std::convert::Infallible>,
}

runtime::streaming::stream_controls!(
    ImportItems => ServerEvents<types::ImportItemsEvent>,
    std::convert::Infallible,
    server_events::json()
);

static IMPORT_ITEMS: Operation<(), std::convert::Infallible> = Operation {
    name: "import_items",
    method: Method::POST,
    path: "/items",
    security: &[],
    accept: "text/event-stream",
    success: Answers {
        statuses: &[Status::Code(200), Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `GET /log`.
    ///
    /// Replies:
    ///
    /// * `2XX`: Lines of the log. A line.
    pub fn tail_log(&self) -> TailLog {
        TailLog {
            call: self.core.call(&TAIL_LOG),
        }
    }
}

/// A call of [`Client::tail_log`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct TailLog {
    call: Call<(), std::convert::Infallible>,
}

runtime::streaming::stream_controls!(
    TailLog => ServerEvents<String>, std::convert::Infallible, server_events::text()
);

static TAIL_LOG: Operation<(), std::convert::Infallible> = Operation {
    name: "tail_log",
    method: Method::GET,
    path: "/log",
    security: &[],
    accept: "text/event-stream",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `HEAD /log`.
    ///
    /// Replies:
    ///
    /// * `200`: Levels.
    pub fn tail_levels(&self) -> TailLevels {
        TailLevels {
            call: self.core.call(&TAIL_LEVELS),
        }
    }
}

/// A call of [`Client::tail_levels`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct TailLevels {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(TailLevels => (), std::convert::Infallible);

static TAIL_LEVELS: Operation<(), std::convert::Infallible> = Operation {
    name: "tail_levels",
    method: Method::HEAD,
    path: "/log",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `PUT /log`.
    ///
    /// Replies:
    ///
    /// * `200`: Who knows.
    pub fn untyped(&self) -> Untyped {
        Untyped {
            call: self.core.call(&UNTYPED),
        }
    }
}

/// A call of [`Client::untyped`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Untyped {
    call: Call<(), std::convert::Infallible>,
}

runtime::streaming::stream_controls!(
    Untyped => ServerEvents<String>, std::convert::Infallible, server_events::text()
);

static UNTYPED: Operation<(), std::convert::Infallible> = Operation {
    name: "untyped",
    method: Method::PUT,
    path: "/log",
    security: &[],
    accept: "text/event-stream",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `PATCH /log`.
    ///
    /// Replies:
    ///
    /// * `200`: JSON.
    pub fn anything(&self) -> Anything {
        Anything {
            call: self.core.call(&ANYTHING),
        }
    }
}

/// A call of [`Client::anything`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Anything {
    call: Call<(), std::convert::Infallible>,
}

runtime::streaming::stream_controls!(
    Anything => ServerEvents<serde_json::Value>, std::convert::Infallible, server_events::json()
);

static ANYTHING: Operation<(), std::convert::Infallible> = Operation {
    name: "anything",
    method: Method::PATCH,
    path: "/log",
    security: &[],
    accept: "text/event-stream",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `GET /lines`.
    ///
    /// Replies:
    ///
    /// * `200`: All items.
    pub fn export_items(&self) -> ExportItems {
        ExportItems {
            call: self.core.call(&EXPORT_ITEMS),
        }
    }
}

/// A call of [`Client::export_items`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ExportItems {
    call: Call<(), std::convert::Infallible>,
}

runtime::streaming::stream_controls!(
    ExportItems => JsonLines<types::Item>, std::convert::Infallible, json_lines::json()
);

static EXPORT_ITEMS: Operation<(), std::convert::Infallible> = Operation {
    name: "export_items",
    method: Method::GET,
    path: "/lines",
    security: &[],
    accept: "application/x-ndjson",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `PUT /lines`.
    ///
    /// Replies:
    ///
    /// * `200`: All items.
    pub fn export_list(&self) -> ExportList {
        ExportList {
            call: self.core.call(&EXPORT_LIST),
        }
    }
}

/// A call of [`Client::export_list`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ExportList {
    call: Call<(), std::convert::Infallible>,
}

runtime::streaming::stream_controls!(
    ExportList => JsonLines<types::Item>, std::convert::Infallible, json_lines::json()
);

static EXPORT_LIST: Operation<(), std::convert::Infallible> = Operation {
    name: "export_list",
    method: Method::PUT,
    path: "/lines",
    security: &[],
    accept: "application/jsonl",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `POST /lines`.
    ///
    /// Replies:
    ///
    /// * `200`: All items. All of them.
    pub fn export_inline(&self) -> ExportInline {
        ExportInline {
            call: self.core.call(&EXPORT_INLINE),
        }
    }
}

/// A call of [`Client::export_inline`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ExportInline {
    call: Call<(), std::convert::Infallible>,
}

runtime::streaming::stream_controls!(
    ExportInline => JsonLines<types::ExportInlineItem>, std::convert::Infallible, json_lines::json()
);

static EXPORT_INLINE: Operation<(), std::convert::Infallible> = Operation {
    name: "export_inline",
    method: Method::POST,
    path: "/lines",
    security: &[],
    accept: "application/json-seq",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `PATCH /lines`.
    ///
    /// Replies:
    ///
    /// * `200`: Anything.
    pub fn export_anything(&self) -> ExportAnything {
        ExportAnything {
            call: self.core.call(&EXPORT_ANYTHING),
        }
    }
}

/// A call of [`Client::export_anything`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ExportAnything {
    call: Call<(), std::convert::Infallible>,
}

runtime::streaming::stream_controls!(
    ExportAnything => JsonLines<serde_json::Value>, std::convert::Infallible, json_lines::json()
);

static EXPORT_ANYTHING: Operation<(), std::convert::Infallible> = Operation {
    name: "export_anything",
    method: Method::PATCH,
    path: "/lines",
    security: &[],
    accept: "application/stream+json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `DELETE /lines`.
    ///
    /// Replies:
    ///
    /// * `200`: Items or null.
    pub fn export_nulls(&self) -> ExportNulls {
        ExportNulls {
            call: self.core.call(&EXPORT_NULLS),
        }
    }
}

/// A call of [`Client::export_nulls`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ExportNulls {
    call: Call<(), std::convert::Infallible>,
}

runtime::streaming::stream_controls!(
    ExportNulls => JsonLines<Option<i64>>, std::convert::Infallible, json_lines::json()
);

static EXPORT_NULLS: Operation<(), std::convert::Infallible> = Operation {
    name: "export_nulls",
    method: Method::DELETE,
    path: "/lines",
    security: &[],
    accept: "application/ndjson",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `GET /both`.
    ///
    /// Replies:
    ///
    /// * `200`: In two ways.
    pub fn events_or_lines(&self) -> EventsOrLines {
        EventsOrLines {
            call: self.core.call(&EVENTS_OR_LINES),
        }
    }
}

/// A call of [`Client::events_or_lines`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct EventsOrLines {
    call: Call<(), std::convert::Infallible>,
}

impl EventsOrLines {
    /// Sends the call and hands over the reply as items of JSON, each as it comes. The time
    /// limit ends with the headers.
    pub fn send_lines(mut self) -> Opening<JsonLines<types::Item>, std::convert::Infallible> {
        self.call.accept("application/x-ndjson");
        self.call.stream(json_lines::json())
    }
}

runtime::streaming::stream_controls!(
    EventsOrLines => ServerEvents<types::Item>, std::convert::Infallible, server_events::json()
);

static EVENTS_OR_LINES: Operation<(), std::convert::Infallible> = Operation {
    name: "events_or_lines",
    method: Method::GET,
    path: "/both",
    security: &[],
    accept: "text/event-stream",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `GET /default`.
    ///
    /// Replies:
    ///
    /// * `default`: Events.
    pub fn only_default(&self) -> OnlyDefault {
        OnlyDefault {
            call: self.core.call(&ONLY_DEFAULT),
        }
    }
}

/// A call of [`Client::only_default`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct OnlyDefault {
    call: Call<(), String>,
}

runtime::streaming::stream_controls!(
    OnlyDefault => ServerEvents<types::Item>, String, server_events::json()
);

static ONLY_DEFAULT: Operation<(), String> = Operation {
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
    pub fn shared(&self) -> Shared {
        Shared {
            call: self.core.call(&SHARED),
        }
    }
}

/// A call of [`Client::shared`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Shared {
    call: Call<(), std::convert::Infallible>,
}

runtime::streaming::stream_controls!(
    Shared => ServerEvents<types::Item>, std::convert::Infallible, server_events::json()
);

static SHARED: Operation<(), std::convert::Infallible> = Operation {
    name: "shared",
    method: Method::GET,
    path: "/shared",
    security: &[],
    accept: "text/event-stream",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `GET /failure`.
    ///
    /// Replies:
    ///
    /// * `200`: Text.
    /// * `500`: An error as an event is text.
    pub fn failure(&self) -> Failure {
        Failure {
            call: self.core.call(&FAILURE),
        }
    }
}

/// A call of [`Client::failure`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Failure {
    call: Call<String, String>,
}

runtime::call::call_controls!(Failure => String, String);

static FAILURE: Operation<String, String> = Operation {
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
