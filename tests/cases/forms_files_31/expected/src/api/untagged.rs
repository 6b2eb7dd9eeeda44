//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::body::multipart::Multipart;
use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

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
    /// `POST /map`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn upload_any(&self, body: Multipart) -> UploadAny {
        let mut call = self.core.call(UPLOAD_ANY);
        call.draft.multipart_body(body);
        call
    }
}

/// A call of [`Client::upload_any`], which is sent when it is awaited.
pub type UploadAny = Call<(), std::convert::Infallible>;

const UPLOAD_ANY: &Operation<(), std::convert::Infallible> = &Operation {
    name: "upload_any",
    method: Method::POST,
    path: "/map",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /nullable`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn upload_nullable(&self) -> UploadNullable {
        self.core.call(UPLOAD_NULLABLE)
    }
}

/// A call of [`Client::upload_nullable`], which is sent when it is awaited.
pub type UploadNullable = Call<(), std::convert::Infallible, operation::UploadNullable>;

impl UploadNullable {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &types::UploadNullableForm) -> Self {
        self.draft.multipart_body(body.to_multipart());
        self
    }
}

const UPLOAD_NULLABLE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "upload_nullable",
    method: Method::POST,
    path: "/nullable",
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

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`UploadNullable`](super::UploadNullable).
    pub enum UploadNullable {}
}
