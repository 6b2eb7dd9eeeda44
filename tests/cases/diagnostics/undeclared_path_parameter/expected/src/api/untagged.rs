//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /pets/{id}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_pet(&self, id: &str) -> GetPet {
        let mut call = self.core.call(GET_PET);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::get_pet`], which is sent when it is awaited.
pub type GetPet = Call<(), std::convert::Infallible>;

const GET_PET: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_pet",
    method: Method::GET,
    path: "/pets/{id}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
