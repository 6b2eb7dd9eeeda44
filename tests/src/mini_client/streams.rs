//! Operations whose replies are streams, written by hand in the style of emitted ones.

use http::Method;

use super::super::runtime;
use super::super::runtime::byte_stream::{self, ByteStream};
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::json_lines::{self, JsonLines};
use super::super::runtime::reply;
use super::super::runtime::server_events::{self, ServerEvents};
use super::super::runtime::streaming::Opening;
use super::{API_KEY, Client, Item, Problem};

impl Client {
    /// Tells of items as they change.
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
    call: Call<(), Problem>,
}

impl WatchItems {
    /// Where to go on.
    pub fn last_event_id(mut self, last_event_id: &str) -> Self {
        self.call
            .header_parameter("Last-Event-ID", &last_event_id.to_owned());
        self
    }
}

runtime::streaming::stream_controls!(WatchItems => ServerEvents<Item>, Problem, server_events::json());

static WATCH_ITEMS: Operation<(), Problem> = Operation {
    name: "watch_items",
    method: Method::GET,
    path: "/items/watch",
    security: &[&[&API_KEY]],
    accept: "text/event-stream",
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
    /// Tells what is logged.
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
    call: Call<(), Problem>,
}

runtime::streaming::stream_controls!(TailLog => ServerEvents<String>, Problem, server_events::text());

static TAIL_LOG: Operation<(), Problem> = Operation {
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
        statuses: &[Status::Default],
        decode: reply::json,
    },
};

impl Client {
    /// Exports all items.
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
    call: Call<(), Problem>,
}

runtime::streaming::stream_controls!(ExportItems => JsonLines<Item>, Problem, json_lines::json());

static EXPORT_ITEMS: Operation<(), Problem> = Operation {
    name: "export_items",
    method: Method::GET,
    path: "/items/export",
    security: &[],
    accept: "application/x-ndjson",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};

impl Client {
    /// Downloads a file.
    pub fn download(&self, id: &str) -> Download {
        let mut call = self.core.call(&DOWNLOAD);
        call.path("id", &id.to_owned());
        Download { call }
    }
}

/// A call of [`Client::download`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Download {
    call: Call<(), Problem>,
}

runtime::streaming::stream_controls!(Download => ByteStream, Problem, byte_stream::bytes());

static DOWNLOAD: Operation<(), Problem> = Operation {
    name: "download",
    method: Method::GET,
    path: "/files/{id}",
    security: &[],
    accept: "application/octet-stream",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};

impl Client {
    /// Makes an item, at once or bit by bit.
    pub fn generate_item(&self, body: &Item) -> GenerateItem {
        let mut call = self.core.call(&GENERATE_ITEM);
        call.json_body("application/json", body);
        GenerateItem { call }
    }
}

/// A call of [`Client::generate_item`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct GenerateItem {
    call: Call<Item, Problem>,
}

impl GenerateItem {
    /// Sends the call and hands over the reply as server-sent events, each as it comes.
    pub fn send_events(mut self) -> Opening<ServerEvents<Item>, Problem> {
        self.call.accept("text/event-stream");
        self.call.stream(server_events::json())
    }
}

runtime::call::call_controls!(GenerateItem => Item, Problem);

static GENERATE_ITEM: Operation<Item, Problem> = Operation {
    name: "generate_item",
    method: Method::POST,
    path: "/items/generate",
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
