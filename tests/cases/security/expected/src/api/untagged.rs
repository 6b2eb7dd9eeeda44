//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::client::{BASIC, BEARER, COOKIE_KEY, Client, HEADER_KEY, OAUTH, OPEN_ID, QUERY_KEY};

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /inherited`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn inherited(&self) -> Inherited {
        self.core.call(INHERITED)
    }
}

/// A call of [`Client::inherited`], which is sent when it is awaited.
pub type Inherited = Call<(), std::convert::Infallible>;

const INHERITED: &Operation<(), std::convert::Infallible> = &Operation {
    name: "inherited",
    method: Method::GET,
    path: "/inherited",
    security: &[&[&HEADER_KEY]],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /none`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn none(&self) -> NoneCall {
        self.core.call(NONE)
    }
}

/// A call of [`Client::none`], which is sent when it is awaited.
pub type NoneCall = Call<(), std::convert::Infallible>;

const NONE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "none",
    method: Method::GET,
    path: "/none",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /optional`.
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
pub type Optional = Call<(), std::convert::Infallible>;

const OPTIONAL: &Operation<(), std::convert::Infallible> = &Operation {
    name: "optional",
    method: Method::GET,
    path: "/optional",
    security: &[&[], &[&BASIC]],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /either`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn either(&self) -> Either {
        self.core.call(EITHER)
    }
}

/// A call of [`Client::either`], which is sent when it is awaited.
pub type Either = Call<(), std::convert::Infallible>;

const EITHER: &Operation<(), std::convert::Infallible> = &Operation {
    name: "either",
    method: Method::GET,
    path: "/either",
    security: &[&[&BASIC], &[&BEARER], &[&QUERY_KEY]],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /both`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn both(&self) -> Both {
        self.core.call(BOTH)
    }
}

/// A call of [`Client::both`], which is sent when it is awaited.
pub type Both = Call<(), std::convert::Infallible>;

const BOTH: &Operation<(), std::convert::Infallible> = &Operation {
    name: "both",
    method: Method::GET,
    path: "/both",
    security: &[&[&HEADER_KEY, &COOKIE_KEY]],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// Scopes of OAuth: read, write.
    ///
    /// `GET /scopes`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn scopes(&self) -> Scopes {
        self.core.call(SCOPES)
    }
}

/// A call of [`Client::scopes`], which is sent when it is awaited.
pub type Scopes = Call<(), std::convert::Infallible>;

const SCOPES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "scopes",
    method: Method::GET,
    path: "/scopes",
    security: &[&[&OAUTH]],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /connect`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn connect(&self) -> Connect {
        self.core.call(CONNECT)
    }
}

/// A call of [`Client::connect`], which is sent when it is awaited.
pub type Connect = Call<(), std::convert::Infallible>;

const CONNECT: &Operation<(), std::convert::Infallible> = &Operation {
    name: "connect",
    method: Method::GET,
    path: "/connect",
    security: &[&[&OPEN_ID]],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
