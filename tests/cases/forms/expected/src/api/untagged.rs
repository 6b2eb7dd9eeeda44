//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `POST /upload`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn upload(&self, body: &types::Upload) -> Upload {
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
    path: "/upload",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /upload`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn upload_optional(&self) -> UploadOptional {
        self.core.call(UPLOAD_OPTIONAL)
    }
}

/// A call of [`Client::upload_optional`], which is sent when it is awaited.
pub type UploadOptional = Call<(), std::convert::Infallible, operation::UploadOptional>;

impl UploadOptional {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &types::UploadOptionalForm) -> Self {
        self.draft.multipart_body(body.to_multipart());
        self
    }
}

const UPLOAD_OPTIONAL: &Operation<(), std::convert::Infallible> = &Operation {
    name: "upload_optional",
    method: Method::PUT,
    path: "/upload",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PATCH /upload`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn encoded(&self, body: &types::EncodedForm) -> Encoded {
        let mut call = self.core.call(ENCODED);
        call.draft.multipart_body(body.to_multipart());
        call
    }
}

/// A call of [`Client::encoded`], which is sent when it is awaited.
pub type Encoded = Call<(), std::convert::Infallible>;

const ENCODED: &Operation<(), std::convert::Infallible> = &Operation {
    name: "encoded",
    method: Method::PATCH,
    path: "/upload",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /urlencoded`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn urlencoded(&self, body: &types::UrlencodedRequest) -> Urlencoded {
        let mut call = self.core.call(URLENCODED);
        call.draft.form_body(body, &[]);
        call
    }
}

/// A call of [`Client::urlencoded`], which is sent when it is awaited.
pub type Urlencoded = Call<(), std::convert::Infallible>;

const URLENCODED: &Operation<(), std::convert::Infallible> = &Operation {
    name: "urlencoded",
    method: Method::POST,
    path: "/urlencoded",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /urlencoded`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn urlencoded_optional(&self) -> UrlencodedOptional {
        self.core.call(URLENCODED_OPTIONAL)
    }
}

/// A call of [`Client::urlencoded_optional`], which is sent when it is awaited.
pub type UrlencodedOptional = Call<(), std::convert::Infallible, operation::UrlencodedOptional>;

impl UrlencodedOptional {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &types::Query) -> Self {
        self.draft.form_body(body, &[]);
        self
    }
}

const URLENCODED_OPTIONAL: &Operation<(), std::convert::Infallible> = &Operation {
    name: "urlencoded_optional",
    method: Method::PUT,
    path: "/urlencoded",
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
    /// Marks [`UploadOptional`](super::UploadOptional).
    pub enum UploadOptional {}

    /// Marks [`UrlencodedOptional`](super::UrlencodedOptional).
    pub enum UrlencodedOptional {}
}
