//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `POST /items`.
    ///
    /// Replies:
    ///
    /// * `200`: ok
    /// * `422`: no
    #[inline]
    pub fn create_item(&self, body: &types::Item) -> CreateItem {
        let mut call = self.core.call(CREATE_ITEM);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::create_item`], which is sent when it is awaited.
pub type CreateItem = Call<types::Item, types::Item>;

const CREATE_ITEM: &Operation<types::Item, types::Item> = &Operation {
    name: "create_item",
    method: Method::POST,
    path: "/items",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Code(422)],
        decode: reply::json,
    },
};

impl Client {
    /// `GET /items`.
    ///
    /// Replies:
    ///
    /// * `200`: ok
    #[inline]
    pub fn list_items(&self) -> ListItems {
        self.core.call(LIST_ITEMS)
    }
}

/// A call of [`Client::list_items`], which is sent when it is awaited.
pub type ListItems = Call<Vec<types::Item>, std::convert::Infallible>;

const LIST_ITEMS: &Operation<Vec<types::Item>, std::convert::Infallible> = &Operation {
    name: "list_items",
    method: Method::GET,
    path: "/items",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};
