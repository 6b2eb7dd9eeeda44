//! Operations of the tag `Pets`.
//!
//! All about pets.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::{Client, KEY};

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

pub use super::pets_staff::{FeedPet, WashPet};

impl Client {
    /// `GET /pets`.
    ///
    /// Replies:
    ///
    /// * `200`: Pets.
    ///   * Header `X-Next`:
    /// * `default`: A problem.
    ///
    /// Their headers, typed: [`ListPetsHeaders`](super::super::types::ListPetsHeaders).
    #[inline]
    pub fn list_pets(&self) -> ListPets {
        self.core.call(LIST_PETS)
    }
}

/// A call of [`Client::list_pets`], which is sent when it is awaited.
pub type ListPets = Call<Vec<types::Pet>, types::Problem>;

const LIST_PETS: &Operation<Vec<types::Pet>, types::Problem> = &Operation {
    name: "list_pets",
    method: Method::GET,
    path: "/pets",
    security: &[&[&KEY]],
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

impl Client {
    /// `POST /pets`.
    ///
    /// Replies:
    ///
    /// * `200`: A pet.
    /// * `202`: Later.
    ///
    /// # Callback `added`
    ///
    /// A `POST` request to `{$request.query.to}` with the payload [`PetAdded`](super::super::types::PetAdded).
    ///
    /// Answers:
    ///
    /// * `200`: Seen.
    ///
    /// The answer `200` has the body [`Receipt`](super::super::types::Receipt).
    ///
    /// [`AddPetCallback::read`](super::super::types::AddPetCallback::read) reads what comes in, by its name.
    #[inline]
    pub fn add_pet(&self, body: &types::PetForm) -> AddPet {
        let mut call = self.core.call(ADD_PET);
        call.draft.multipart_body(body.to_multipart());
        call
    }
}

/// A call of [`Client::add_pet`], which is sent when it is awaited.
pub type AddPet = Call<types::AddPetResponse, std::convert::Infallible>;

const ADD_PET: &Operation<types::AddPetResponse, std::convert::Infallible> = &Operation {
    name: "add_pet",
    method: Method::POST,
    path: "/pets",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200), Status::Code(202)],
        decode: types::AddPetResponse::from_reply,
    },
    failure: Answers::NONE,
};
