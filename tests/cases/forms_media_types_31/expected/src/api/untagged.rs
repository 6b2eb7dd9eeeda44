//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::body::form::FormField;
use self::runtime::body::multipart::Multipart;
use self::runtime::body::payload::Payload;
use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};
use self::runtime::parameter::style::{Format, Style};

impl Client {
    /// `POST /parts`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn send(&self, body: &types::SendForm) -> SendCall {
        let mut call = self.core.call(SEND);
        call.draft.multipart_body(body.to_multipart());
        call
    }
}

/// A call of [`Client::send`], which is sent when it is awaited.
pub type SendCall = Call<(), std::convert::Infallible>;

const SEND: &Operation<(), std::convert::Infallible> = &Operation {
    name: "send",
    method: Method::POST,
    path: "/parts",
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
    pub fn urlencoded(&self) -> Urlencoded {
        self.core.call(URLENCODED)
    }
}

/// A call of [`Client::urlencoded`], which is sent when it is awaited.
pub type Urlencoded = Call<(), std::convert::Infallible, operation::Urlencoded>;

impl Urlencoded {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &types::UrlencodedRequest) -> Self {
        self.draft.form_body(
            body,
            &[FormField {
                name: "a",
                format: Format {
                    style: Style::Form,
                    explode: true,
                    allow_reserved: false,
                },
            }],
        );
        self
    }
}

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
    /// `POST /unknown`.
    ///
    /// Arguments:
    ///
    /// * `body`: Media type of the part `picture`: `image/*`. Header `X-Name` of the part `picture`,
    ///   which is not sent: A name. Greatest length: `9`. Header `X-Other` of the part `picture`,
    ///   which is not sent.
    #[inline]
    pub fn unknown(&self, body: Multipart) -> Unknown {
        let mut call = self.core.call(UNKNOWN);
        call.draft.multipart_body(body);
        call
    }
}

/// A call of [`Client::unknown`], which is sent when it is awaited.
pub type Unknown = Call<(), std::convert::Infallible>;

const UNKNOWN: &Operation<(), std::convert::Infallible> = &Operation {
    name: "unknown",
    method: Method::POST,
    path: "/unknown",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /unknown`.
    #[inline]
    pub fn further(&self, body: &types::FurtherForm) -> Further {
        let mut call = self.core.call(FURTHER);
        call.draft.multipart_body(body.to_multipart());
        call
    }
}

/// A call of [`Client::further`], which is sent when it is awaited.
pub type Further = Call<(), std::convert::Infallible>;

const FURTHER: &Operation<(), std::convert::Infallible> = &Operation {
    name: "further",
    method: Method::PUT,
    path: "/unknown",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /mixed`.
    ///
    /// Arguments:
    ///
    /// * `body`: The header `Content-Type` has to name the boundary between the parts.
    #[inline]
    pub fn mixed(&self, body: impl Into<Payload>) -> Mixed {
        let mut call = self.core.call(MIXED);
        call.draft.body("multipart/mixed", body);
        call
    }
}

/// A call of [`Client::mixed`], which is sent when it is awaited.
pub type Mixed = Call<(), std::convert::Infallible>;

const MIXED: &Operation<(), std::convert::Infallible> = &Operation {
    name: "mixed",
    method: Method::POST,
    path: "/mixed",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /any`.
    ///
    /// Arguments:
    ///
    /// * `body`: contentMediaType: `"application/pdf"`. The header `Content-Type` should say which
    ///   type of `*/*` it is.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn any(&self, body: impl Into<Payload>) -> Any {
        let mut call = self.core.call(ANY);
        call.draft.body("application/octet-stream", body);
        call
    }
}

/// A call of [`Client::any`], which is sent when it is awaited.
pub type Any = Call<(), std::convert::Infallible>;

const ANY: &Operation<(), std::convert::Infallible> = &Operation {
    name: "any",
    method: Method::PUT,
    path: "/any",
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
    /// Marks [`Urlencoded`](super::Urlencoded).
    pub enum Urlencoded {}
}
