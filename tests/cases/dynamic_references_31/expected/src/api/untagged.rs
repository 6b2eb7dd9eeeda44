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
    /// * `200`: A page.
    #[inline]
    pub fn list_pets(&self) -> ListPets {
        self.core.call(LIST_PETS)
    }
}

/// A call of [`Client::list_pets`], which is sent when it is awaited.
pub type ListPets = Call<types::PetPage, std::convert::Infallible>;

const LIST_PETS: &Operation<types::PetPage, std::convert::Infallible> = &Operation {
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
    /// `GET /files`.
    ///
    /// Replies:
    ///
    /// * `200`: A page.
    #[inline]
    pub fn list_files(&self) -> ListFiles {
        self.core.call(LIST_FILES)
    }
}

/// A call of [`Client::list_files`], which is sent when it is awaited.
pub type ListFiles = Call<types::ListFilesResponse, std::convert::Infallible>;

const LIST_FILES: &Operation<types::ListFilesResponse, std::convert::Infallible> = &Operation {
    name: "list_files",
    method: Method::GET,
    path: "/files",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};
