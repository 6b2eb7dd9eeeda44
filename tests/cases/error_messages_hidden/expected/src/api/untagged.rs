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
        self.core.call(NAMED)
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
        self.core.call(SECRET)
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
        self.core.call(EITHER)
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
        self.core.call(UNTYPED)
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
