//! Operations whose replies are streams, written by hand in the style of emitted ones.

use http::Method;

use super::super::runtime::call::reply;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::stream::byte_stream::{self, ByteStream};
use super::super::runtime::stream::call::StreamCall;
use super::super::runtime::stream::json_lines::{self, JsonLines};
use super::super::runtime::stream::opening::Opening;
use super::super::runtime::stream::server_events::{self, ServerEvents};
use super::{API_KEY, Client, Item, Problem};

impl Client {
    /// Tells of items as they change.
    pub fn watch_items(&self) -> WatchItems {
        self.core.stream_call(&WATCH_ITEMS, server_events::json())
    }
}

/// A call of [`Client::watch_items`], which is sent when it is awaited.
pub type WatchItems = StreamCall<ServerEvents<Item>, Problem, operation::WatchItems>;

impl WatchItems {
    /// Where to go on.
    pub fn last_event_id(mut self, last_event_id: &str) -> Self {
        self.draft
            .header_parameter("Last-Event-ID", &last_event_id.to_owned());
        self
    }
}

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
        self.core.stream_call(&TAIL_LOG, server_events::text())
    }
}

/// A call of [`Client::tail_log`], which is sent when it is awaited.
pub type TailLog = StreamCall<ServerEvents<String>, Problem>;

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
        self.core.stream_call(&EXPORT_ITEMS, json_lines::json())
    }
}

/// A call of [`Client::export_items`], which is sent when it is awaited.
pub type ExportItems = StreamCall<JsonLines<Item>, Problem>;

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
        let mut call = self.core.stream_call(&DOWNLOAD, byte_stream::bytes());
        call.draft.path("id", &id.to_owned());
        call
    }
}

/// A call of [`Client::download`], which is sent when it is awaited.
pub type Download = StreamCall<ByteStream, Problem>;

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
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::generate_item`], which is sent when it is awaited.
pub type GenerateItem = Call<Item, Problem, operation::GenerateItem>;

impl GenerateItem {
    /// Sends the call and hands over the reply as server-sent events, each as it comes.
    pub fn send_events(self) -> Opening<ServerEvents<Item>, Problem> {
        self.open("text/event-stream", server_events::json())
    }
}

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

mod operation {
    pub enum WatchItems {}
    pub enum GenerateItem {}
}
