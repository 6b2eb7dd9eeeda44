//! Operations of the tag `dogs`.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /dogs`.
    ///
    /// Replies:
    ///
    /// * `200`: Dogs.
    /// * `401`: Who?
    #[inline]
    pub fn list_dogs(&self) -> ListDogs {
        self.core.call(LIST_DOGS)
    }
}

/// A call of [`Client::list_dogs`], which is sent when it is awaited.
pub type ListDogs = Call<types::ListDogsResponse, types::ListDogsUnauthorized>;

const LIST_DOGS: &Operation<types::ListDogsResponse, types::ListDogsUnauthorized> = &Operation {
    name: "list_dogs",
    method: Method::GET,
    path: "/dogs",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Code(401)],
        decode: reply::json,
    },
};

impl Client {
    /// `POST /dogs`.
    ///
    /// Replies:
    ///
    /// * `200`: The realm.
    /// * `403`: No.
    ///
    /// # Callback `fed`
    ///
    /// A `POST` request to `{$request.query.url}` with the payload [`FedPayload`](super::super::types::FedPayload).
    ///
    /// Answers:
    ///
    /// * `200`: Fine.
    /// * `401`: Who?
    ///
    /// The answer `200` has the body [`FedAnswer`](super::super::types::FedAnswer), `401` has the body [`FedUnauthorized`](super::super::types::FedUnauthorized).
    ///
    /// [`AddDogCallback::read`](super::super::types::AddDogCallback::read) reads what comes in, by its name.
    #[inline]
    pub fn add_dog(&self) -> AddDog {
        self.core.call(ADD_DOG)
    }
}

/// A call of [`Client::add_dog`], which is sent when it is awaited.
pub type AddDog = Call<types::AddDogResponse, types::AddDogForbidden, operation::AddDog>;

impl AddDog {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &types::AddDogRequest) -> Self {
        self.draft.json_body("application/json", body);
        self
    }
}

const ADD_DOG: &Operation<types::AddDogResponse, types::AddDogForbidden> = &Operation {
    name: "add_dog",
    method: Method::POST,
    path: "/dogs",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Code(403)],
        decode: reply::json,
    },
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`AddDog`](super::AddDog).
    pub enum AddDog {}
}
