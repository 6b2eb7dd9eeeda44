//! Operations of the tag `cats`.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /cats`.
    ///
    /// Replies:
    ///
    /// * `200`: Cats.
    ///   * Header `Link`:
    /// * `404`: Not there.
    /// * `422`: Not wanted.
    ///
    /// Their headers, typed: [`ListCatsHeaders`](super::super::types::ListCatsHeaders).
    #[inline]
    pub fn list_cats(&self) -> ListCats {
        self.core.call(LIST_CATS)
    }
}

/// A call of [`Client::list_cats`], which is sent when it is awaited.
pub type ListCats = Call<Vec<types::Cat>, types::ListCatsError, operation::ListCats>;

impl ListCats {
    /// Sets the parameter `direction`.
    #[inline]
    pub fn direction(mut self, direction: &types::ListCatsDirection) -> Self {
        self.draft.query("direction", &direction);
        self
    }

    /// Sets the parameter `mood`.
    #[inline]
    pub fn mood(mut self, mood: &types::ListCatsMood) -> Self {
        self.draft.query("mood", &mood);
        self
    }

    /// Sets the parameter `size`.
    #[inline]
    pub fn size(mut self, size: &types::ListCatsSize) -> Self {
        self.draft.query("size", &size);
        self
    }

    /// Sets the parameter `order`.
    #[inline]
    pub fn order(mut self, order: &types::ListCatsOrder) -> Self {
        self.draft.query("order", &order);
        self
    }
}

const LIST_CATS: &Operation<Vec<types::Cat>, types::ListCatsError> = &Operation {
    name: "list_cats",
    method: Method::GET,
    path: "/cats",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Code(404), Status::Code(422)],
        decode: types::ListCatsError::from_reply,
    },
};

impl Client {
    /// `POST /cats`.
    ///
    /// Replies:
    ///
    /// * `204`: Added.
    #[inline]
    pub fn add_cat(&self, body: &types::AddCatRequest) -> AddCat {
        let mut call = self.core.call(ADD_CAT);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::add_cat`], which is sent when it is awaited.
pub type AddCat = Call<(), std::convert::Infallible>;

const ADD_CAT: &Operation<(), std::convert::Infallible> = &Operation {
    name: "add_cat",
    method: Method::POST,
    path: "/cats",
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
    /// Marks [`ListCats`](super::ListCats).
    pub enum ListCats {}
}
