//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `PUT /items`.
    ///
    /// Arguments:
    ///
    /// * `body`: What is new.
    ///
    /// Replies:
    ///
    /// * `200`: ok
    #[inline]
    pub fn update_item(&self, body: &types::Item) -> UpdateItem {
        let mut call = self.core.call(UPDATE_ITEM);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::update_item`], which is sent when it is awaited.
pub type UpdateItem = Call<types::UpdateItemResponse, std::convert::Infallible>;

const UPDATE_ITEM: &Operation<types::UpdateItemResponse, std::convert::Infallible> = &Operation {
    name: "update_item",
    method: Method::PUT,
    path: "/items",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};
