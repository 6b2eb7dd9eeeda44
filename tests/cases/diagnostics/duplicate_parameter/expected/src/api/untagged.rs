//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /pets`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn list_pets(&self) -> ListPets {
        self.core.call(LIST_PETS)
    }
}

/// A call of [`Client::list_pets`], which is sent when it is awaited.
pub type ListPets = Call<(), std::convert::Infallible, operation::ListPets>;

impl ListPets {
    /// Sets the parameter `page`.
    #[inline]
    pub fn page(mut self, page: &str) -> Self {
        self.draft.query("page", &page);
        self
    }

    /// Sets the parameter `X-Trace`.
    #[inline]
    pub fn x_trace(mut self, x_trace: &str) -> Self {
        self.draft.header_parameter("X-Trace", &x_trace);
        self
    }
}

const LIST_PETS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "list_pets",
    method: Method::GET,
    path: "/pets",
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
    /// Marks [`ListPets`](super::ListPets).
    pub enum ListPets {}
}
