//! Operations of the tag `Actions`.
//!
//! What is done.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /actions`.
    ///
    /// Replies:
    ///
    /// * `200`: Actions.
    #[inline]
    pub fn list_actions(&self) -> ListActions {
        self.core.call(LIST_ACTIONS)
    }
}

/// A call of [`Client::list_actions`], which is sent when it is awaited.
pub type ListActions = Call<Vec<types::Action>, std::convert::Infallible, operation::ListActions>;

impl ListActions {
    /// Sets the parameter `region`.
    #[inline]
    pub fn region(mut self, region: &str) -> Self {
        self.draft.query("region", &region);
        self
    }
}

const LIST_ACTIONS: &Operation<Vec<types::Action>, std::convert::Infallible> = &Operation {
    name: "list_actions",
    method: Method::GET,
    path: "/actions",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /actions`.
    ///
    /// Replies:
    ///
    /// * `201`: Made.
    #[inline]
    pub fn create_other_actions(&self) -> CreateOtherActions {
        self.core.call(CREATE_OTHER_ACTIONS)
    }
}

/// A call of [`Client::create_other_actions`], which is sent when it is awaited.
pub type CreateOtherActions =
    Call<types::Action, std::convert::Infallible, operation::CreateOtherActions>;

impl CreateOtherActions {
    /// Example: `{"$ref": "nothing.yaml", "id": 1}`.
    #[inline]
    pub fn body(mut self, body: &types::Action) -> Self {
        self.draft.json_body("application/json", body);
        self
    }
}

const CREATE_OTHER_ACTIONS: &Operation<types::Action, std::convert::Infallible> = &Operation {
    name: "create_other_actions",
    method: Method::POST,
    path: "/actions",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(201)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /others`.
    ///
    /// Replies:
    ///
    /// * `201`: Made.
    #[inline]
    pub fn create_other_others(&self) -> CreateOtherOthers {
        self.core.call(CREATE_OTHER_OTHERS)
    }
}

/// A call of [`Client::create_other_others`], which is sent when it is awaited.
pub type CreateOtherOthers =
    Call<types::Action, std::convert::Infallible, operation::CreateOtherOthers>;

impl CreateOtherOthers {
    /// Example: `{"$ref": "nothing.yaml", "id": 1}`.
    #[inline]
    pub fn body(mut self, body: &types::Action) -> Self {
        self.draft.json_body("application/json", body);
        self
    }
}

const CREATE_OTHER_OTHERS: &Operation<types::Action, std::convert::Infallible> = &Operation {
    name: "create_other_others",
    method: Method::POST,
    path: "/others",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(201)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /described`.
    ///
    /// Replies:
    ///
    /// * `200`: What there is.
    #[inline]
    pub fn described(&self) -> Described {
        self.core.call(DESCRIBED)
    }
}

/// A call of [`Client::described`], which is sent when it is awaited.
pub type Described = Call<types::Action, std::convert::Infallible, operation::Described>;

impl Described {
    /// Sets the parameter `region`.
    #[inline]
    pub fn region(mut self, region: &str) -> Self {
        self.draft.query("region", &region);
        self
    }

    /// How many of these.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.draft.query("limit", &limit);
        self
    }
}

const DESCRIBED: &Operation<types::Action, std::convert::Infallible> = &Operation {
    name: "described",
    method: Method::GET,
    path: "/described",
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
    /// Marks [`ListActions`](super::ListActions).
    pub enum ListActions {}

    /// Marks [`CreateOtherActions`](super::CreateOtherActions).
    pub enum CreateOtherActions {}

    /// Marks [`CreateOtherOthers`](super::CreateOtherOthers).
    pub enum CreateOtherOthers {}

    /// Marks [`Described`](super::Described).
    pub enum Described {}
}
