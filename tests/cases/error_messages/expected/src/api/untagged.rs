//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /usual`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    /// * `default`: Error.
    #[inline]
    pub fn usual(&self) -> Usual {
        self.core.call(USUAL)
    }
}

/// A call of [`Client::usual`], which is sent when it is awaited.
pub type Usual = Call<(), types::Problem>;

const USUAL: &Operation<(), types::Problem> = &Operation {
    name: "usual",
    method: Method::GET,
    path: "/usual",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};

impl Client {
    /// `GET /named`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    /// * `default`: Error.
    #[inline]
    pub fn named(&self) -> Named {
        let mut call = self.core.call(NAMED);
        call.draft
            .messages(&["reason", "message", "detail", "title", "error_description"]);
        call
    }
}

/// A call of [`Client::named`], which is sent when it is awaited.
pub type Named = Call<(), types::Named>;

const NAMED: &Operation<(), types::Named> = &Operation {
    name: "named",
    method: Method::GET,
    path: "/named",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};

impl Client {
    /// `GET /secret`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    /// * `400`: Error.
    /// * `401`: Error.
    #[inline]
    pub fn secret(&self) -> SecretCall {
        let mut call = self.core.call(SECRET);
        call.draft.messages(&["title", "error_description"]);
        call
    }
}

/// A call of [`Client::secret`], which is sent when it is awaited.
pub type SecretCall = Call<(), types::SecretError>;

const SECRET: &Operation<(), types::SecretError> = &Operation {
    name: "secret",
    method: Method::GET,
    path: "/secret",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[Status::Code(400), Status::Code(401)],
        decode: types::SecretError::from_reply,
    },
};

impl Client {
    /// `GET /either`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    /// * `default`: Error.
    #[inline]
    pub fn either(&self) -> Either {
        let mut call = self.core.call(EITHER);
        call.draft
            .messages(&["reason", "title", "error_description"]);
        call
    }
}

/// A call of [`Client::either`], which is sent when it is awaited.
pub type Either = Call<(), types::EitherDefault>;

const EITHER: &Operation<(), types::EitherDefault> = &Operation {
    name: "either",
    method: Method::GET,
    path: "/either",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};

impl Client {
    /// `GET /untyped`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    /// * `400`: Error.
    /// * `500`: Error.
    ///
    /// Of a reply that can be anything, a body that is no JSON is its text, as a JSON string;
    /// `send_streaming` gives its bytes.
    #[inline]
    pub fn untyped(&self) -> Untyped {
        let mut call = self.core.call(UNTYPED);
        call.draft.undescribed(&[Status::Code(500)]);
        call
    }
}

/// A call of [`Client::untyped`], which is sent when it is awaited.
pub type Untyped = Call<(), types::UntypedError>;

const UNTYPED: &Operation<(), types::UntypedError> = &Operation {
    name: "untyped",
    method: Method::GET,
    path: "/untyped",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[Status::Code(400), Status::Code(500)],
        decode: types::UntypedError::from_reply,
    },
};

impl Client {
    /// `GET /alternatives`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    /// * `default`: Error.
    #[inline]
    pub fn alternatives(&self) -> Alternatives {
        let mut call = self.core.call(ALTERNATIVES);
        call.draft.messages(&["title", "error_description"]);
        call
    }
}

/// A call of [`Client::alternatives`], which is sent when it is awaited.
pub type Alternatives = Call<(), types::Sometimes>;

const ALTERNATIVES: &Operation<(), types::Sometimes> = &Operation {
    name: "alternatives",
    method: Method::GET,
    path: "/alternatives",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};

impl Client {
    /// `GET /nothing`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    /// * `400`: Error.
    /// * `default`: Error.
    #[inline]
    pub fn nothing(&self) -> Nothing {
        self.core.call(NOTHING)
    }
}

/// A call of [`Client::nothing`], which is sent when it is awaited.
pub type Nothing = Call<(), ()>;

const NOTHING: &Operation<(), ()> = &Operation {
    name: "nothing",
    method: Method::GET,
    path: "/nothing",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[Status::Code(400), Status::Default],
        decode: reply::empty,
    },
};

impl Client {
    /// `GET /beside`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    /// * `304`: Not modified.
    /// * `400`: Error.
    /// * `401`: Error.
    /// * `5XX`: Error.
    ///
    /// A redirect is followed; with `redirects(false)` it is the reply.
    #[inline]
    pub fn beside(&self) -> Beside {
        let mut call = self.core.call(BESIDE);
        call.draft
            .undescribed(&[Status::Code(401), Status::Range(5)]);
        call
    }
}

/// A call of [`Client::beside`], which is sent when it is awaited.
pub type Beside = Call<(), types::BesideError>;

const BESIDE: &Operation<(), types::BesideError> = &Operation {
    name: "beside",
    method: Method::GET,
    path: "/beside",
    security: &[],
    accept: "application/json, text/plain",
    success: Answers {
        statuses: &[Status::Code(204), Status::Code(304)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[Status::Code(400), Status::Code(401), Status::Range(5)],
        decode: types::BesideError::from_reply,
    },
};
