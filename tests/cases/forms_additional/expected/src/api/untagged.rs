//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `POST /any`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn any(&self, body: &types::AnyForm) -> Any {
        let mut call = self.core.call(ANY);
        call.draft.multipart_body(body.to_multipart());
        call
    }
}

/// A call of [`Client::any`], which is sent when it is awaited.
pub type Any = Call<(), std::convert::Infallible>;

const ANY: &Operation<(), std::convert::Infallible> = &Operation {
    name: "any",
    method: Method::POST,
    path: "/any",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /files`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn files(&self, body: &types::Files) -> Files {
        let mut call = self.core.call(FILES);
        call.draft.multipart_body(body.to_multipart());
        call
    }
}

/// A call of [`Client::files`], which is sent when it is awaited.
pub type Files = Call<(), std::convert::Infallible>;

const FILES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "files",
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
    /// `POST /numbers`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn numbers(&self, body: &types::NumbersForm) -> Numbers {
        let mut call = self.core.call(NUMBERS);
        call.draft.multipart_body(body.to_multipart());
        call
    }
}

/// A call of [`Client::numbers`], which is sent when it is awaited.
pub type Numbers = Call<(), std::convert::Infallible>;

const NUMBERS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "numbers",
    method: Method::POST,
    path: "/numbers",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /objects`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn objects(&self, body: &types::ObjectsForm) -> Objects {
        let mut call = self.core.call(OBJECTS);
        call.draft.multipart_body(body.to_multipart());
        call
    }
}

/// A call of [`Client::objects`], which is sent when it is awaited.
pub type Objects = Call<(), std::convert::Infallible>;

const OBJECTS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "objects",
    method: Method::POST,
    path: "/objects",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /none`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn none(&self, body: &types::NoneForm) -> NoneCall {
        let mut call = self.core.call(NONE);
        call.draft.multipart_body(body.to_multipart());
        call
    }
}

/// A call of [`Client::none`], which is sent when it is awaited.
pub type NoneCall = Call<(), std::convert::Infallible>;

const NONE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "none",
    method: Method::POST,
    path: "/none",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
