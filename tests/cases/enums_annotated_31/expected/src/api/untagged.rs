//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /things`.
    ///
    /// Replies:
    ///
    /// * `204`: none
    #[inline]
    pub fn list_things(&self) -> ListThings {
        self.core.call(LIST_THINGS)
    }
}

/// A call of [`Client::list_things`], which is sent when it is awaited.
pub type ListThings = Call<(), std::convert::Infallible, operation::ListThings>;

impl ListThings {
    /// Sets the parameter `min`.
    #[inline]
    pub fn min(mut self, min: &types::Priority) -> Self {
        self.draft.query("min", &min);
        self
    }

    /// Sets the parameter `sort`.
    #[inline]
    pub fn sort(mut self, sort: &types::ListThingsSort) -> Self {
        self.draft.query("sort", &sort);
        self
    }
}

const LIST_THINGS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "list_things",
    method: Method::GET,
    path: "/things",
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
    /// Marks [`ListThings`](super::ListThings).
    pub enum ListThings {}
}
