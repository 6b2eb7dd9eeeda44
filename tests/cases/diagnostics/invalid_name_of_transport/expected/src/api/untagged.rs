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
    ///   * Header `Content-Length`:
    ///
    /// Their headers, typed: [`GetPetsHeaders`](super::super::types::GetPetsHeaders).
    #[inline]
    pub fn get_pets(&self) -> GetPets {
        self.core.call(GET_PETS)
    }
}

/// A call of [`Client::get_pets`], which is sent when it is awaited.
pub type GetPets = Call<(), std::convert::Infallible, operation::GetPets>;

impl GetPets {
    /// Sets the parameter `Expect`.
    #[inline]
    pub fn expect(mut self, expect: &str) -> Self {
        self.draft.header_parameter("Expect", &expect);
        self
    }

    /// Sets the parameter `host`.
    #[inline]
    pub fn host(mut self, host: &str) -> Self {
        self.draft.query("host", &host);
        self
    }

    /// Sets the parameter `te`.
    #[inline]
    pub fn te(mut self, te: &str) -> Self {
        self.draft.cookie_parameter("te", &te);
        self
    }
}

const GET_PETS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_pets",
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
    /// Marks [`GetPets`](super::GetPets).
    pub enum GetPets {}
}
