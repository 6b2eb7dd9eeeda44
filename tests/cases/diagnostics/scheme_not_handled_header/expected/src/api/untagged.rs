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
    pub fn get_pets(&self) -> GetPets {
        self.core.call(GET_PETS)
    }
}

/// A call of [`Client::get_pets`], which is sent when it is awaited.
pub type GetPets = Call<(), std::convert::Infallible>;

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
