//! Operations of the tag `staff`.
//!
//! Who looks after them.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};
use self::runtime::stream::opening::Opening;
use self::runtime::stream::server_events::{self, ServerEvents};

pub use super::pets_staff::{FeedPet, WashPet};

impl Client {
    /// `GET /staff`.
    ///
    /// Replies:
    ///
    /// * `200`: Staff.
    /// * `default`: A problem.
    #[inline]
    pub fn list_staff(&self) -> ListStaff {
        self.core.call(LIST_STAFF)
    }
}

/// A call of [`Client::list_staff`], which is sent when it is awaited.
pub type ListStaff = Call<types::Person, types::Problem, operation::ListStaff>;

impl ListStaff {
    /// Sets the parameter `role`.
    #[inline]
    pub fn role(mut self, role: &types::Role) -> Self {
        self.draft.query("role", &role);
        self
    }

    /// Sends the call and hands over the reply as server-sent events, each as it comes. The time
    /// limit ends with the headers.
    #[inline]
    pub fn send_events(self) -> Opening<ServerEvents<types::Shift>, types::Problem> {
        self.open("text/event-stream", server_events::json())
    }
}

const LIST_STAFF: &Operation<types::Person, types::Problem> = &Operation {
    name: "list_staff",
    method: Method::GET,
    path: "/staff",
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

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`ListStaff`](super::ListStaff).
    pub enum ListStaff {}
}
