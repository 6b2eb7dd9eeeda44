//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /pets/{id}`.
    ///
    /// Replies:
    ///
    /// * `200`: Found.
    #[inline]
    pub fn get_pet(&self, id: i64) -> GetPet {
        let mut call = self.core.call(GET_PET);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::get_pet`], which is sent when it is awaited.
pub type GetPet = Call<types::Pet, std::convert::Infallible>;

const GET_PET: &Operation<types::Pet, std::convert::Infallible> = &Operation {
    name: "get_pet",
    method: Method::GET,
    path: "/pets/{id}",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};
