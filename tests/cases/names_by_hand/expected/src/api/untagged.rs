//! Operations without a tag.

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
    /// * `200`: ok
    /// * `404`: none
    /// * `500`: broken
    #[inline]
    pub fn find_cats(&self, keeper: &str) -> FindCats {
        let mut call = self.core.call(LIST_CATS);
        call.draft
            .undescribed(&[Status::Code(404), Status::Code(500)]);
        call.draft.query("owner", &keeper);
        call
    }
}

/// A call of [`Client::find_cats`], which is sent when it is awaited.
pub type FindCats = Call<types::Feline, types::ListCatsError, operation::FindCats>;

impl FindCats {
    /// Sets the parameter `timeout`.
    #[inline]
    pub fn patience(mut self, patience: i64) -> Self {
        self.draft.query("timeout", &patience);
        self
    }
}

const LIST_CATS: &Operation<types::Feline, types::ListCatsError> = &Operation {
    name: "find_cats",
    method: Method::GET,
    path: "/cats",
    security: &[],
    accept: "application/json, text/plain",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Code(404), Status::Code(500)],
        decode: types::ListCatsError::from_reply,
    },
};

impl Client {
    /// `PUT /sent`.
    ///
    /// Replies:
    ///
    /// * `204`: Taken.
    #[inline]
    pub fn put_sent(&self) -> PutSent {
        self.core.call(PUT_SENT)
    }
}

/// A call of [`Client::put_sent`], which is sent when it is awaited.
pub type PutSent = Call<(), std::convert::Infallible, operation::PutSent>;

impl PutSent {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &types::PutSentRequest) -> Self {
        self.draft.json_body("application/json", body);
        self
    }
}

const PUT_SENT: &Operation<(), std::convert::Infallible> = &Operation {
    name: "put_sent",
    method: Method::PUT,
    path: "/sent",
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
    /// Marks [`FindCats`](super::FindCats).
    pub enum FindCats {}

    /// Marks [`PutSent`](super::PutSent).
    pub enum PutSent {}
}
