//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::body::form::FormField;
use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};
use self::runtime::parameter::style::{Format, Style};

impl Client {
    /// `POST /plain`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn plain(&self, body: &types::Form) -> Plain {
        let mut call = self.core.call(PLAIN);
        call.draft.form_body(body, &[]);
        call
    }
}

/// A call of [`Client::plain`], which is sent when it is awaited.
pub type Plain = Call<(), std::convert::Infallible>;

const PLAIN: &Operation<(), std::convert::Infallible> = &Operation {
    name: "plain",
    method: Method::POST,
    path: "/plain",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /optional`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn optional(&self) -> Optional {
        self.core.call(OPTIONAL)
    }
}

/// A call of [`Client::optional`], which is sent when it is awaited.
pub type Optional = Call<(), std::convert::Infallible, operation::Optional>;

impl Optional {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &types::OptionalRequest) -> Self {
        self.draft.form_body(body, &[]);
        self
    }
}

const OPTIONAL: &Operation<(), std::convert::Infallible> = &Operation {
    name: "optional",
    method: Method::POST,
    path: "/optional",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /encoded`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn encoded(&self, body: &types::Form) -> Encoded {
        let mut call = self.core.call(ENCODED);
        call.draft.form_body(
            body,
            &[
                FormField {
                    name: "list",
                    format: Format {
                        style: Style::SpaceDelimited,
                        explode: false,
                        allow_reserved: false,
                    },
                },
                FormField {
                    name: "deep",
                    format: Format {
                        style: Style::DeepObject,
                        explode: true,
                        allow_reserved: false,
                    },
                },
                FormField {
                    name: "json",
                    format: Format {
                        style: Style::Json,
                        explode: false,
                        allow_reserved: false,
                    },
                },
                FormField {
                    name: "name",
                    format: Format {
                        style: Style::Form,
                        explode: true,
                        allow_reserved: true,
                    },
                },
            ],
        );
        call
    }
}

/// A call of [`Client::encoded`], which is sent when it is awaited.
pub type Encoded = Call<(), std::convert::Infallible>;

const ENCODED: &Operation<(), std::convert::Infallible> = &Operation {
    name: "encoded",
    method: Method::POST,
    path: "/encoded",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /alone`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn alone(&self, body: &str) -> Alone {
        let mut call = self.core.call(ALONE);
        call.draft.form_body(&body, &[]);
        call
    }
}

/// A call of [`Client::alone`], which is sent when it is awaited.
pub type Alone = Call<(), std::convert::Infallible>;

const ALONE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "alone",
    method: Method::POST,
    path: "/alone",
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
    /// Marks [`Optional`](super::Optional).
    pub enum Optional {}
}
