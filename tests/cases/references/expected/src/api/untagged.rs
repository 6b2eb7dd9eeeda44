//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /pets`.
    ///
    /// Replies:
    ///
    /// * `200`: Fine. Example (A pet.): `[{"name": "Tom"}]`. Link:
    ///   `next: {"operationId": "listOwners", "parameters": {"name": "$response.body#/0/name"}}`.
    /// * `default`: What went wrong.
    #[inline]
    pub fn list_pets(&self) -> ListPets {
        self.core.call(LIST_PETS)
    }
}

/// A call of [`Client::list_pets`], which is sent when it is awaited.
pub type ListPets = Call<Vec<types::Pet>, types::Problem, operation::ListPets>;

impl ListPets {
    /// Sets the parameter `limit`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.draft.query("limit", &limit);
        self
    }

    /// Sets the parameter `cursor`.
    #[inline]
    pub fn cursor(mut self, cursor: &str) -> Self {
        self.draft.query("cursor", &cursor);
        self
    }

    /// Greatest length: `10`.
    #[inline]
    pub fn name(mut self, name: &str) -> Self {
        self.draft.query("name", &name);
        self
    }
}

const LIST_PETS: &Operation<Vec<types::Pet>, types::Problem> = &Operation {
    name: "list_pets",
    method: Method::GET,
    path: "/pets",
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

impl Client {
    /// `POST /pets`.
    ///
    /// Replies:
    ///
    /// * `201`: Fine. Example (A pet.): `[{"name": "Tom"}]`. Link:
    ///   `next: {"operationId": "listOwners", "parameters": {"name": "$response.body#/0/name"}}`.
    #[inline]
    pub fn add_pet(&self, body: &types::Pet) -> AddPet {
        let mut call = self.core.call(ADD_PET);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::add_pet`], which is sent when it is awaited.
pub type AddPet = Call<Vec<types::Pet>, std::convert::Infallible, operation::AddPet>;

impl AddPet {
    /// Sets the parameter `limit`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.draft.query("limit", &limit);
        self
    }
}

const ADD_PET: &Operation<Vec<types::Pet>, std::convert::Infallible> = &Operation {
    name: "add_pet",
    method: Method::POST,
    path: "/pets",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(201)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /owners`.
    ///
    /// Replies:
    ///
    /// * `200`: Fine.
    #[inline]
    pub fn list_owners(&self) -> ListOwners {
        self.core.call(LIST_OWNERS)
    }
}

/// A call of [`Client::list_owners`], which is sent when it is awaited.
pub type ListOwners = Call<types::Owner, std::convert::Infallible, operation::ListOwners>;

impl ListOwners {
    /// Greatest length: `10`.
    #[inline]
    pub fn name(mut self, name: &str) -> Self {
        self.draft.query("name", &name);
        self
    }
}

const LIST_OWNERS: &Operation<types::Owner, std::convert::Infallible> = &Operation {
    name: "list_owners",
    method: Method::GET,
    path: "/owners",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

impl Client {
    /// Said here.
    ///
    /// `DELETE /shared`.
    ///
    /// Replies:
    ///
    /// * `204`: Gone.
    #[inline]
    pub fn delete_shared(&self) -> DeleteShared {
        self.core.call(DELETE_SHARED)
    }
}

/// A call of [`Client::delete_shared`], which is sent when it is awaited.
pub type DeleteShared = Call<(), std::convert::Infallible, operation::DeleteShared>;

impl DeleteShared {
    /// Sets the parameter `trace`.
    #[inline]
    pub fn trace(mut self, trace: &str) -> Self {
        self.draft.header_parameter("trace", &trace);
        self
    }
}

const DELETE_SHARED: &Operation<(), std::convert::Infallible> = &Operation {
    name: "delete_shared",
    method: Method::DELETE,
    path: "/shared",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// Said here.
    ///
    /// `GET /shared`.
    ///
    /// Replies:
    ///
    /// * `200`: Fine.
    #[inline]
    pub fn get_shared(&self) -> GetShared {
        self.core.call(GET_SHARED)
    }
}

/// A call of [`Client::get_shared`], which is sent when it is awaited.
pub type GetShared = Call<String, std::convert::Infallible, operation::GetShared>;

impl GetShared {
    /// Sets the parameter `trace`.
    #[inline]
    pub fn trace(mut self, trace: &str) -> Self {
        self.draft.header_parameter("trace", &trace);
        self
    }
}

const GET_SHARED: &Operation<String, std::convert::Infallible> = &Operation {
    name: "get_shared",
    method: Method::GET,
    path: "/shared",
    security: &[],
    accept: "text/plain",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::text,
    },
    failure: Answers::NONE,
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`ListPets`](super::ListPets).
    pub enum ListPets {}

    /// Marks [`AddPet`](super::AddPet).
    pub enum AddPet {}

    /// Marks [`ListOwners`](super::ListOwners).
    pub enum ListOwners {}

    /// Marks [`DeleteShared`](super::DeleteShared).
    pub enum DeleteShared {}

    /// Marks [`GetShared`](super::GetShared).
    pub enum GetShared {}
}
