//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::super::types;
use super::client::Client;

impl Client {
    /// `POST /upload`.
    ///
    /// * `204`: Done.
    pub fn upload(&self, body: &types::Upload) -> Upload {
        let mut call = self.core.call(&UPLOAD);
        call.multipart_body(body.to_multipart());
        Upload { call }
    }
}

/// A call of [`Client::upload`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Upload {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Upload => (), std::convert::Infallible);

static UPLOAD: Operation<(), std::convert::Infallible> = Operation {
    name: "upload",
    method: Method::POST,
    path: "/upload",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `PUT /upload`.
    ///
    /// * `204`: Done.
    pub fn upload_optional(&self) -> UploadOptional {
        UploadOptional {
            call: self.core.call(&UPLOAD_OPTIONAL),
        }
    }
}

/// A call of [`Client::upload_optional`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UploadOptional {
    call: Call<(), std::convert::Infallible>,
}

impl UploadOptional {
    /// Sets the body.
    pub fn body(mut self, body: &types::UploadOptionalForm) -> Self {
        self.call.multipart_body(body.to_multipart());
        self
    }
}

runtime::call::call_controls!(UploadOptional => (), std::convert::Infallible);

static UPLOAD_OPTIONAL: Operation<(), std::convert::Infallible> = Operation {
    name: "upload_optional",
    method: Method::PUT,
    path: "/upload",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `PATCH /upload`.
    ///
    /// * `204`: Done.
    pub fn encoded(&self, body: &types::EncodedForm) -> Encoded {
        let mut call = self.core.call(&ENCODED);
        call.multipart_body(body.to_multipart());
        Encoded { call }
    }
}

/// A call of [`Client::encoded`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Encoded {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Encoded => (), std::convert::Infallible);

static ENCODED: Operation<(), std::convert::Infallible> = Operation {
    name: "encoded",
    method: Method::PATCH,
    path: "/upload",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `POST /urlencoded`.
    ///
    /// * `204`: Done.
    pub fn urlencoded(&self, body: &types::UrlencodedRequest) -> Urlencoded {
        let mut call = self.core.call(&URLENCODED);
        call.form_body(body, &[]);
        Urlencoded { call }
    }
}

/// A call of [`Client::urlencoded`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Urlencoded {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Urlencoded => (), std::convert::Infallible);

static URLENCODED: Operation<(), std::convert::Infallible> = Operation {
    name: "urlencoded",
    method: Method::POST,
    path: "/urlencoded",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `PUT /urlencoded`.
    ///
    /// * `204`: Done.
    pub fn urlencoded_optional(&self) -> UrlencodedOptional {
        UrlencodedOptional {
            call: self.core.call(&URLENCODED_OPTIONAL),
        }
    }
}

/// A call of [`Client::urlencoded_optional`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UrlencodedOptional {
    call: Call<(), std::convert::Infallible>,
}

impl UrlencodedOptional {
    /// Sets the body.
    pub fn body(mut self, body: &types::Query) -> Self {
        self.call.form_body(body, &[]);
        self
    }
}

runtime::call::call_controls!(UrlencodedOptional => (), std::convert::Infallible);

static URLENCODED_OPTIONAL: Operation<(), std::convert::Infallible> = Operation {
    name: "urlencoded_optional",
    method: Method::PUT,
    path: "/urlencoded",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};
