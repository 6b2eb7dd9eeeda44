//! Operations without a tag.

use http::Method;

use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::super::types;
use super::client::Client;

impl Client {
    /// `POST /files`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn upload(&self, body: &types::UploadForm) -> Upload {
        let mut call = self.core.call(UPLOAD);
        call.draft.multipart_body(body.to_multipart());
        call
    }
}

/// A call of [`Client::upload`], which is sent when it is awaited.
pub type Upload = Call<(), std::convert::Infallible>;

const UPLOAD: &Operation<(), std::convert::Infallible> = &Operation {
    name: "upload",
    method: Method::POST,
    path: "/files",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /json`.
    ///
    /// Replies:
    ///
    /// * `200`: Done.
    #[inline]
    pub fn post(&self, body: &types::Item) -> Post {
        let mut call = self.core.call(POST);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::post`], which is sent when it is awaited.
pub type Post = Call<types::Item, std::convert::Infallible>;

const POST: &Operation<types::Item, std::convert::Infallible> = &Operation {
    name: "post",
    method: Method::POST,
    path: "/json",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};
