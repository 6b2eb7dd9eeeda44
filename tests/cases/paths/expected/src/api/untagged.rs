//! Operations without a tag.

use bytes::Bytes;
use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /files/{name}.{extension}`.
    ///
    /// Replies:
    ///
    /// * `2XX`: The file.
    #[inline]
    pub fn get_file(&self, name: &str, extension: &str) -> GetFile {
        let mut call = self.core.call(GET_FILE);
        call.draft.path("name", &name);
        call.draft.path("extension", &extension);
        call
    }
}

/// A call of [`Client::get_file`], which is sent when it is awaited.
pub type GetFile = Call<(), std::convert::Infallible>;

const GET_FILE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_file",
    method: Method::GET,
    path: "/files/{name}.{extension}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /search?kind=exact&in={place}`.
    ///
    /// Replies:
    ///
    /// * `2XX`: Found.
    #[inline]
    pub fn search(&self, place: &str) -> Search {
        let mut call = self.core.call(SEARCH);
        call.draft.path("place", &place);
        call
    }
}

/// A call of [`Client::search`], which is sent when it is awaited.
pub type Search = Call<(), std::convert::Infallible, operation::Search>;

impl Search {
    /// Sets the parameter `limit`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.draft.query("limit", &limit);
        self
    }
}

const SEARCH: &Operation<(), std::convert::Infallible> = &Operation {
    name: "search",
    method: Method::GET,
    path: "/search?kind=exact&in={place}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /actions#start`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn start_action(&self) -> StartAction {
        self.core.call(START_ACTION)
    }
}

/// A call of [`Client::start_action`], which is sent when it is awaited.
pub type StartAction = Call<(), std::convert::Infallible>;

const START_ACTION: &Operation<(), std::convert::Infallible> = &Operation {
    name: "start_action",
    method: Method::POST,
    path: "/actions",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /actions#stop`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn stop_action(&self) -> StopAction {
        self.core.call(STOP_ACTION)
    }
}

/// A call of [`Client::stop_action`], which is sent when it is awaited.
pub type StopAction = Call<(), std::convert::Infallible>;

const STOP_ACTION: &Operation<(), std::convert::Infallible> = &Operation {
    name: "stop_action",
    method: Method::POST,
    path: "/actions",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /slash/`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn with_slash(&self) -> WithSlash {
        self.core.call(WITH_SLASH)
    }
}

/// A call of [`Client::with_slash`], which is sent when it is awaited.
pub type WithSlash = Call<(), std::convert::Infallible>;

const WITH_SLASH: &Operation<(), std::convert::Infallible> = &Operation {
    name: "with_slash",
    method: Method::GET,
    path: "/slash/",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /slash`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn without_slash(&self) -> WithoutSlash {
        self.core.call(WITHOUT_SLASH)
    }
}

/// A call of [`Client::without_slash`], which is sent when it is awaited.
pub type WithoutSlash = Call<(), std::convert::Infallible>;

const WITHOUT_SLASH: &Operation<(), std::convert::Infallible> = &Operation {
    name: "without_slash",
    method: Method::GET,
    path: "/slash",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /same/{id}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn same(&self, id_path: &str) -> Same {
        let mut call = self.core.call(SAME);
        call.draft.path("id", &id_path);
        call
    }
}

/// A call of [`Client::same`], which is sent when it is awaited.
pub type Same = Call<(), std::convert::Infallible, operation::Same>;

impl Same {
    /// Sets the parameter `id`.
    #[inline]
    pub fn id_query(mut self, id_query: i64) -> Self {
        self.draft.query("id", &id_query);
        self
    }

    /// Sets the parameter `id`.
    #[inline]
    pub fn id_header(mut self, id_header: i64) -> Self {
        self.draft.header_parameter("id", &id_header);
        self
    }

    /// Sets the parameter `id`.
    #[inline]
    pub fn id_cookie(mut self, id_cookie: i64) -> Self {
        self.draft.cookie_parameter("id", &id_cookie);
        self
    }

    /// Sets the parameter `bare`.
    #[inline]
    pub fn bare(mut self, bare: &str) -> Self {
        self.draft.query("bare", &bare);
        self
    }
}

const SAME: &Operation<(), std::convert::Infallible> = &Operation {
    name: "same",
    method: Method::GET,
    path: "/same/{id}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `HEAD /methods`.
    ///
    /// Replies:
    ///
    /// * `2XX`: What a GET would say.
    #[inline]
    pub fn look(&self) -> Look {
        self.core.call(LOOK)
    }
}

/// A call of [`Client::look`], which is sent when it is awaited.
pub type Look = Call<(), std::convert::Infallible>;

const LOOK: &Operation<(), std::convert::Infallible> = &Operation {
    name: "look",
    method: Method::HEAD,
    path: "/methods",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `OPTIONS /methods`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn ask(&self) -> Ask {
        self.core.call(ASK)
    }
}

/// A call of [`Client::ask`], which is sent when it is awaited.
pub type Ask = Call<(), std::convert::Infallible>;

const ASK: &Operation<(), std::convert::Infallible> = &Operation {
    name: "ask",
    method: Method::OPTIONS,
    path: "/methods",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `TRACE /methods`.
    ///
    /// Replies:
    ///
    /// * `2XX`: The request as it came.
    #[inline]
    pub fn trace(&self) -> Trace {
        self.core.call(TRACE)
    }
}

/// A call of [`Client::trace`], which is sent when it is awaited.
pub type Trace = Call<Bytes, std::convert::Infallible>;

const TRACE: &Operation<Bytes, std::convert::Infallible> = &Operation {
    name: "trace",
    method: Method::TRACE,
    path: "/methods",
    security: &[],
    accept: "message/http",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::bytes,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /unanswered`.
    #[inline]
    pub fn unanswered(&self) -> Unanswered {
        self.core.call(UNANSWERED)
    }
}

/// A call of [`Client::unanswered`], which is sent when it is awaited.
pub type Unanswered = Call<(), std::convert::Infallible>;

const UNANSWERED: &Operation<(), std::convert::Infallible> = &Operation {
    name: "unanswered",
    method: Method::POST,
    path: "/unanswered",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`Search`](super::Search).
    pub enum Search {}

    /// Marks [`Same`](super::Same).
    pub enum Same {}
}
