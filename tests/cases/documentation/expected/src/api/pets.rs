//! Operations of the tag `pets`.
//!
//! All about pets.
//!
//! See <https://example.com/pets>

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// Lists pets.
    ///
    /// All of them, page by page.
    ///
    /// * See <https://example.com/pets/list>
    /// * A summary for all operations of the path.
    ///
    /// `GET /pets`.
    ///
    /// Replies:
    ///
    /// * `200`: The pets.
    #[inline]
    pub fn list_pets(&self) -> ListPets {
        self.core.call(LIST_PETS)
    }
}

/// A call of [`Client::list_pets`], which is sent when it is awaited.
pub type ListPets = Call<Vec<types::Pet>, std::convert::Infallible, operation::ListPets>;

impl ListPets {
    /// How many.
    ///
    /// At least: `1`. At most: `100`. Default of the server: `20`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.draft.query("limit", &limit);
        self
    }
}

const LIST_PETS: &Operation<Vec<types::Pet>, std::convert::Infallible> = &Operation {
    name: "list_pets",
    method: Method::GET,
    path: "/pets",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

impl Client {
    /// A summary for all operations of the path.
    ///
    /// `POST /pets`.
    ///
    /// Arguments:
    ///
    /// * `body`: What to make. Example (A cat): `{"name": "Tom"}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn create_pet(&self, body: &types::Pet) -> CreatePet {
        let mut call = self.core.call(CREATE_PET);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::create_pet`], which is sent when it is awaited.
pub type CreatePet = Call<(), std::convert::Infallible>;

const CREATE_PET: &Operation<(), std::convert::Infallible> = &Operation {
    name: "create_pet",
    method: Method::POST,
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
