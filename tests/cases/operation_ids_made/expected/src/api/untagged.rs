//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `POST /runs/filter`.
    ///
    /// Replies:
    ///
    /// * `200`: done
    /// * `422`: no
    #[inline]
    pub fn read_runs(&self) -> ReadRuns {
        self.core.call(READ_RUNS)
    }
}

/// A call of [`Client::read_runs`], which is sent when it is awaited.
pub type ReadRuns =
    Call<types::ReadRunsResponse, types::ReadRunsUnprocessableContent, operation::ReadRuns>;

impl ReadRuns {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &types::BodyReadRuns) -> Self {
        self.draft.json_body("application/json", body);
        self
    }
}

const READ_RUNS: &Operation<types::ReadRunsResponse, types::ReadRunsUnprocessableContent> =
    &Operation {
        name: "read_runs",
        method: Method::POST,
        path: "/runs/filter",
        security: &[],
        accept: "application/json",
        success: Answers {
            statuses: &[Status::Code(200)],
            decode: reply::json,
        },
        failure: Answers {
            statuses: &[Status::Code(422)],
            decode: reply::json,
        },
    };

impl Client {
    /// `GET /runs/{id}`.
    ///
    /// Replies:
    ///
    /// * `204`: done
    #[inline]
    pub fn read_run(&self, id: &str) -> ReadRun {
        let mut call = self.core.call(READ_RUN);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::read_run`], which is sent when it is awaited.
pub type ReadRun = Call<(), std::convert::Infallible>;

const READ_RUN: &Operation<(), std::convert::Infallible> = &Operation {
    name: "read_run",
    method: Method::GET,
    path: "/runs/{id}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `DELETE /runs/{id}`.
    ///
    /// Replies:
    ///
    /// * `204`: done
    #[inline]
    pub fn delete_run_runs_id_get(&self, id: &str) -> DeleteRunRunsIdGet {
        let mut call = self.core.call(DELETE_RUN_RUNS_ID_GET);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::delete_run_runs_id_get`], which is sent when it is awaited.
pub type DeleteRunRunsIdGet = Call<(), std::convert::Infallible>;

const DELETE_RUN_RUNS_ID_GET: &Operation<(), std::convert::Infallible> = &Operation {
    name: "delete_run_runs_id_get",
    method: Method::DELETE,
    path: "/runs/{id}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /flows`.
    ///
    /// Replies:
    ///
    /// * `204`: done
    #[inline]
    pub fn read_all_flows_get(&self) -> ReadAllFlowsGet {
        self.core.call(READ_ALL_FLOWS_GET)
    }
}

/// A call of [`Client::read_all_flows_get`], which is sent when it is awaited.
pub type ReadAllFlowsGet = Call<(), std::convert::Infallible>;

const READ_ALL_FLOWS_GET: &Operation<(), std::convert::Infallible> = &Operation {
    name: "read_all_flows_get",
    method: Method::GET,
    path: "/flows",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /flows/more`.
    ///
    /// Replies:
    ///
    /// * `204`: done
    #[inline]
    pub fn read_all_flows_more_get(&self) -> ReadAllFlowsMoreGet {
        self.core.call(READ_ALL_FLOWS_MORE_GET)
    }
}

/// A call of [`Client::read_all_flows_more_get`], which is sent when it is awaited.
pub type ReadAllFlowsMoreGet = Call<(), std::convert::Infallible>;

const READ_ALL_FLOWS_MORE_GET: &Operation<(), std::convert::Infallible> = &Operation {
    name: "read_all_flows_more_get",
    method: Method::GET,
    path: "/flows/more",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /cards`.
    ///
    /// Replies:
    ///
    /// * `204`: done
    #[inline]
    pub fn read_cards_cards_get(&self) -> ReadCardsCardsGet {
        self.core.call(READ_CARDS_CARDS_GET)
    }
}

/// A call of [`Client::read_cards_cards_get`], which is sent when it is awaited.
pub type ReadCardsCardsGet = Call<(), std::convert::Infallible>;

const READ_CARDS_CARDS_GET: &Operation<(), std::convert::Infallible> = &Operation {
    name: "read_cards_cards_get",
    method: Method::GET,
    path: "/cards",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /decks`.
    ///
    /// Replies:
    ///
    /// * `204`: done
    #[inline]
    pub fn read_cards_get(&self) -> ReadCardsGet {
        self.core.call(READ_CARDS_GET)
    }
}

/// A call of [`Client::read_cards_get`], which is sent when it is awaited.
pub type ReadCardsGet = Call<(), std::convert::Infallible>;

const READ_CARDS_GET: &Operation<(), std::convert::Infallible> = &Operation {
    name: "read_cards_get",
    method: Method::GET,
    path: "/decks",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /names`.
    ///
    /// Replies:
    ///
    /// * `204`: done
    #[inline]
    pub fn names_put(&self) -> NamesPut {
        self.core.call(NAMES_PUT)
    }
}

/// A call of [`Client::names_put`], which is sent when it is awaited.
pub type NamesPut = Call<(), std::convert::Infallible>;

const NAMES_PUT: &Operation<(), std::convert::Infallible> = &Operation {
    name: "names_put",
    method: Method::PUT,
    path: "/names",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /größe/straße-1`.
    ///
    /// Replies:
    ///
    /// * `204`: done
    #[inline]
    pub fn show(&self) -> Show {
        self.core.call(SHOW)
    }
}

/// A call of [`Client::show`], which is sent when it is awaited.
pub type Show = Call<(), std::convert::Infallible>;

const SHOW: &Operation<(), std::convert::Infallible> = &Operation {
    name: "show",
    method: Method::GET,
    path: "/größe/straße-1",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /oauth2/token`.
    ///
    /// Replies:
    ///
    /// * `204`: done
    #[inline]
    pub fn post_oauth2_token(&self) -> PostOauth2Token {
        self.core.call(POST_OAUTH2_TOKEN)
    }
}

/// A call of [`Client::post_oauth2_token`], which is sent when it is awaited.
pub type PostOauth2Token = Call<(), std::convert::Infallible, operation::PostOauth2Token>;

impl PostOauth2Token {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &types::PostOauth2TokenRequest) -> Self {
        self.draft.json_body("application/json", body);
        self
    }
}

const POST_OAUTH2_TOKEN: &Operation<(), std::convert::Infallible> = &Operation {
    name: "post_oauth2_token",
    method: Method::POST,
    path: "/oauth2/token",
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
    /// Marks [`ReadRuns`](super::ReadRuns).
    pub enum ReadRuns {}

    /// Marks [`PostOauth2Token`](super::PostOauth2Token).
    pub enum PostOauth2Token {}
}
