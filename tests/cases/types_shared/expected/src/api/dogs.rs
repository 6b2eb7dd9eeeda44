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
    ///   * Header `Link`:
    /// * `404`: Not there.
    /// * `422`: Not wanted.
    ///
    /// Their headers, typed: [`ListDogsHeaders`](super::super::types::ListDogsHeaders).
    #[inline]
    pub fn list_dogs(&self) -> ListDogs {
        self.core.call(LIST_DOGS)
    }
}

/// A call of [`Client::list_dogs`], which is sent when it is awaited.
pub type ListDogs = Call<Vec<types::Dog>, types::ListDogsError, operation::ListDogs>;

impl ListDogs {
    /// Which way.
    #[inline]
    pub fn direction(mut self, direction: &types::ListDogsDirection) -> Self {
        self.draft.query("direction", &direction);
        self
    }
}

const LIST_DOGS: &Operation<Vec<types::Dog>, types::ListDogsError> = &Operation {
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
        statuses: &[Status::Code(404), Status::Code(422)],
        decode: types::ListDogsError::from_reply,
    },
};

impl Client {
    /// `POST /dogs`.
    ///
    /// Replies:
    ///
    /// * `204`: Added.
    #[inline]
    pub fn add_dog(&self, body: &types::AddDogRequest) -> AddDog {
        let mut call = self.core.call(ADD_DOG);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::add_dog`], which is sent when it is awaited.
pub type AddDog = Call<(), std::convert::Infallible>;

const ADD_DOG: &Operation<(), std::convert::Infallible> = &Operation {
    name: "add_dog",
    method: Method::POST,
    path: "/dogs",
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
    /// Marks [`ListDogs`](super::ListDogs).
    pub enum ListDogs {}
}
