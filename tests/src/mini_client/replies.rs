//! Operations that differ in what is documented of their replies.

use http::Method;
use serde_json::Value;
use uuid::Uuid;

use super::super::runtime::call::reply;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::model::DecodeError;
use super::{Client, Item, Problem};

impl Client {
    /// Gives an item with status 200, and else a problem.
    pub fn item_or_default(&self) -> ItemOrDefault {
        self.core.call(&ITEM_OR_DEFAULT)
    }

    /// Deletes an item; only status 200 and 409 are documented, without bodies.
    pub fn delete_item(&self) -> DeleteItem {
        self.core.call(&DELETE_ITEM)
    }

    /// Says where something is, with 200 or 3XX.
    pub fn moved_or_here(&self) -> MovedOrHere {
        self.core.call(&MOVED_OR_HERE)
    }

    /// Gives an id, as text.
    pub fn new_id(&self) -> NewId {
        self.core.call(&NEW_ID)
    }

    /// Gives a number, as text.
    pub fn count(&self) -> Count {
        self.core.call(&COUNT)
    }

    /// Gives anything, errors included.
    pub fn anything(&self) -> Anything {
        self.core.call(&ANYTHING)
    }
}

/// A call, sent when awaited.
pub type ItemOrDefault = Call<Item, Problem>;
/// A call, sent when awaited.
pub type DeleteItem = Call<(), ()>;
/// A call, sent when awaited.
pub type MovedOrHere = Call<Moved, std::convert::Infallible>;
/// A call, sent when awaited.
pub type NewId = Call<Uuid, std::convert::Infallible>;
/// A call, sent when awaited.
pub type Count = Call<i64, std::convert::Infallible>;
/// A call, sent when awaited.
pub type Anything = Call<Value, Value>;

static ITEM_OR_DEFAULT: Operation<Item, Problem> = Operation {
    name: "item_or_default",
    method: Method::GET,
    path: "/item",
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

static DELETE_ITEM: Operation<(), ()> = Operation {
    name: "delete_item",
    method: Method::DELETE,
    path: "/item",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[Status::Code(409)],
        decode: reply::empty,
    },
};

/// A reply by status.
#[derive(Clone, Debug, PartialEq)]
pub enum Moved {
    /// Status 200.
    Here,
    /// Status 300 to 399.
    There,
}

impl Moved {
    fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            200 => Ok(Self::Here),
            300..=399 => Ok(Self::There),
            _ => Err(reply::unlisted(reply)),
        }
    }
}

static MOVED_OR_HERE: Operation<Moved, std::convert::Infallible> = Operation {
    name: "moved_or_here",
    method: Method::GET,
    path: "/moved",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(200), Status::Range(3)],
        decode: Moved::from_reply,
    },
    failure: Answers::NONE,
};

static NEW_ID: Operation<Uuid, std::convert::Infallible> = Operation {
    name: "new_id",
    method: Method::GET,
    path: "/id",
    security: &[],
    accept: "text/plain",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::parsed,
    },
    failure: Answers::NONE,
};

static COUNT: Operation<i64, std::convert::Infallible> = Operation {
    name: "count",
    method: Method::GET,
    path: "/count",
    security: &[],
    accept: "text/plain",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::parsed,
    },
    failure: Answers::NONE,
};

static ANYTHING: Operation<Value, Value> = Operation {
    name: "anything",
    method: Method::GET,
    path: "/anything",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Code(400)],
        decode: reply::json,
    },
};
