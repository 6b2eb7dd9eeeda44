//! Operations without a tag.

use std::collections::BTreeMap;

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};
use self::runtime::parameter::style::{Format, Style};
use self::runtime::stream::call::StreamCall;
use self::runtime::stream::json_lines::{self, JsonLines};
use self::runtime::stream::server_events::{self, ServerEvents};

impl Client {
    /// `GET /things/{id}/parts/{name}.{extension}/end`.
    ///
    /// Replies:
    ///
    /// * `204`: Nothing.
    #[inline]
    pub fn get_part(&self, id: &str, name: &str, extension: &str) -> GetPart {
        let mut call = self.core.call(GET_PART);
        call.draft.path("id", &id);
        call.draft.path("name", &name);
        call.draft.path("extension", &extension);
        call
    }
}

/// A call of [`Client::get_part`], which is sent when it is awaited.
pub type GetPart = Call<(), std::convert::Infallible, operation::GetPart>;

impl GetPart {
    /// Sets the parameter `text`.
    #[inline]
    pub fn text(mut self, text: &str) -> Self {
        self.draft.query("text", &text);
        self
    }

    /// Sets the parameter `list`.
    #[inline]
    pub fn list(mut self, list: &[String]) -> Self {
        self.draft.query("list", &list);
        self
    }

    /// Sets the parameter `joined`.
    #[inline]
    pub fn joined(mut self, joined: &[String]) -> Self {
        self.draft.query_with(
            "joined",
            Format {
                style: Style::Form,
                explode: false,
                allow_reserved: false,
            },
            &joined,
        );
        self
    }

    /// Sets the parameter `piped`.
    #[inline]
    pub fn piped(mut self, piped: &[String]) -> Self {
        self.draft.query_with(
            "piped",
            Format {
                style: Style::PipeDelimited,
                explode: false,
                allow_reserved: false,
            },
            &piped,
        );
        self
    }

    /// Sets the parameter `spaced`.
    #[inline]
    pub fn spaced(mut self, spaced: &[String]) -> Self {
        self.draft.query_with(
            "spaced",
            Format {
                style: Style::SpaceDelimited,
                explode: false,
                allow_reserved: false,
            },
            &spaced,
        );
        self
    }

    /// Sets the parameter `deep`.
    #[inline]
    pub fn deep(mut self, deep: &BTreeMap<String, String>) -> Self {
        self.draft.query_with(
            "deep",
            Format {
                style: Style::DeepObject,
                explode: true,
                allow_reserved: false,
            },
            &deep,
        );
        self
    }

    /// Sets the parameter `open`.
    #[inline]
    pub fn open_param(mut self, open_param: &str) -> Self {
        self.draft.query_with(
            "open",
            Format {
                style: Style::Form,
                explode: true,
                allow_reserved: true,
            },
            &open_param,
        );
        self
    }

    /// Sets the parameter `X-Text`.
    #[inline]
    pub fn x_text(mut self, x_text: &str) -> Self {
        self.draft.header_parameter("X-Text", &x_text);
        self
    }

    /// Sets the parameter `X-List`.
    #[inline]
    pub fn x_list(mut self, x_list: &[String]) -> Self {
        self.draft.header_parameter("X-List", &x_list);
        self
    }

    /// Sets the parameter `crumb`.
    #[inline]
    pub fn crumb(mut self, crumb: &str) -> Self {
        self.draft.cookie_parameter("crumb", &crumb);
        self
    }
}

const GET_PART: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_part",
    method: Method::GET,
    path: "/things/{id}/parts/{name}.{extension}/end",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /styles/{label}/{matrix}/{list}/end`.
    ///
    /// Replies:
    ///
    /// * `204`: Nothing.
    #[inline]
    pub fn get_styles(&self, label: &str, matrix: &str, list: &[String]) -> GetStyles {
        let mut call = self.core.call(GET_STYLES);
        call.draft.path_with(
            "label",
            Format {
                style: Style::Label,
                explode: false,
                allow_reserved: false,
            },
            &label,
        );
        call.draft.path_with(
            "matrix",
            Format {
                style: Style::Matrix,
                explode: false,
                allow_reserved: false,
            },
            &matrix,
        );
        call.draft.path("list", &list);
        call
    }
}

/// A call of [`Client::get_styles`], which is sent when it is awaited.
pub type GetStyles = Call<(), std::convert::Infallible>;

const GET_STYLES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_styles",
    method: Method::GET,
    path: "/styles/{label}/{matrix}/{list}/end",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /forms`.
    ///
    /// Replies:
    ///
    /// * `204`: Nothing.
    #[inline]
    pub fn send_form(&self, body: &types::SendFormForm) -> SendForm {
        let mut call = self.core.call(SEND_FORM);
        call.draft.multipart_body(body.to_multipart());
        call
    }
}

/// A call of [`Client::send_form`], which is sent when it is awaited.
pub type SendForm = Call<(), std::convert::Infallible>;

const SEND_FORM: &Operation<(), std::convert::Infallible> = &Operation {
    name: "send_form",
    method: Method::POST,
    path: "/forms",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /forms`.
    ///
    /// Replies:
    ///
    /// * `204`: Nothing.
    #[inline]
    pub fn put_form(&self, body: &types::PutFormRequest) -> PutForm {
        let mut call = self.core.call(PUT_FORM);
        call.draft.form_body(body, &[]);
        call
    }
}

/// A call of [`Client::put_form`], which is sent when it is awaited.
pub type PutForm = Call<(), std::convert::Infallible>;

const PUT_FORM: &Operation<(), std::convert::Infallible> = &Operation {
    name: "put_form",
    method: Method::PUT,
    path: "/forms",
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
    #[inline]
    pub fn watch_events(&self) -> WatchEvents {
        self.core.stream_call(WATCH_EVENTS, server_events::json())
    }
}

/// A call of [`Client::watch_events`], which is sent when it is awaited.
pub type WatchEvents = StreamCall<ServerEvents<types::Base>, std::convert::Infallible>;

const WATCH_EVENTS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "watch_events",
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
    /// `GET /lines`.
    ///
    /// Replies:
    ///
    /// * `200`: Lines.
    #[inline]
    pub fn read_lines(&self) -> ReadLines {
        self.core.stream_call(READ_LINES, json_lines::json())
    }
}

/// A call of [`Client::read_lines`], which is sent when it is awaited.
pub type ReadLines = StreamCall<JsonLines<types::Base>, std::convert::Infallible>;

const READ_LINES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "read_lines",
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
    /// `POST /values`.
    ///
    /// Replies:
    ///
    /// * `200`: Another value.
    #[inline]
    pub fn swap_value(&self, body: &types::Scalars) -> SwapValue {
        let mut call = self.core.call(SWAP_VALUE);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::swap_value`], which is sent when it is awaited.
pub type SwapValue = Call<types::Scalars, std::convert::Infallible>;

const SWAP_VALUE: &Operation<types::Scalars, std::convert::Infallible> = &Operation {
    name: "swap_value",
    method: Method::POST,
    path: "/values",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`GetPart`](super::GetPart).
    pub enum GetPart {}
}
