//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::client::{Client, HEADER, KEY, TOKEN};

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// The parameter `api_key` is the credential of the client: The key of the account.
    ///
    /// `GET /always`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn always(&self, q: &str) -> Always {
        let mut call = self.core.call(ALWAYS);
        call.draft.query("q", &q);
        call
    }
}

/// A call of [`Client::always`], which is sent when it is awaited.
pub type Always = Call<(), std::convert::Infallible>;

const ALWAYS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "always",
    method: Method::GET,
    path: "/always",
    security: &[&[&KEY], &[&KEY, &TOKEN]],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /sometimes`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn sometimes(&self) -> Sometimes {
        self.core.call(SOMETIMES)
    }
}

/// A call of [`Client::sometimes`], which is sent when it is awaited.
pub type Sometimes = Call<(), std::convert::Infallible, operation::Sometimes>;

impl Sometimes {
    /// Sets the parameter `api_key`.
    #[inline]
    pub fn api_key(mut self, api_key: &str) -> Self {
        self.draft.query("api_key", &api_key);
        self
    }
}

const SOMETIMES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "sometimes",
    method: Method::GET,
    path: "/sometimes",
    security: &[&[&KEY], &[&TOKEN]],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// The parameter `x-key` is the credential of the client.
    ///
    /// `GET /header`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn header(&self) -> Header {
        self.core.call(HEADER_OPERATION)
    }
}

/// A call of [`Client::header`], which is sent when it is awaited.
pub type Header = Call<(), std::convert::Infallible, operation::Header>;

impl Header {
    /// Sets the parameter `session`.
    #[inline]
    pub fn session(mut self, session: &str) -> Self {
        self.draft.cookie_parameter("session", &session);
        self
    }
}

const HEADER_OPERATION: &Operation<(), std::convert::Infallible> = &Operation {
    name: "header",
    method: Method::GET,
    path: "/header",
    security: &[&[&HEADER]],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /free`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn free(&self) -> Free {
        self.core.call(FREE)
    }
}

/// A call of [`Client::free`], which is sent when it is awaited.
pub type Free = Call<(), std::convert::Infallible, operation::Free>;

impl Free {
    /// Sets the parameter `api_key`.
    #[inline]
    pub fn api_key(mut self, api_key: &str) -> Self {
        self.draft.query("api_key", &api_key);
        self
    }

    /// Sets the parameter `keep_raw`.
    #[inline]
    pub fn keep_raw_param(mut self, keep_raw_param: &str) -> Self {
        self.draft.query("keep_raw", &keep_raw_param);
        self
    }

    /// Sets the parameter `extra_query`.
    #[inline]
    pub fn extra_query_param(mut self, extra_query_param: &str) -> Self {
        self.draft.query("extra_query", &extra_query_param);
        self
    }

    /// Sets the parameter `redirects`.
    #[inline]
    pub fn redirects_param(mut self, redirects_param: &str) -> Self {
        self.draft.query("redirects", &redirects_param);
        self
    }

    /// Sets the parameter `without_credentials`.
    #[inline]
    pub fn without_credentials_param(mut self, without_credentials_param: &str) -> Self {
        self.draft
            .query("without_credentials", &without_credentials_param);
        self
    }
}

const FREE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "free",
    method: Method::GET,
    path: "/free",
    security: &[&[&KEY], &[]],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`Sometimes`](super::Sometimes).
    pub enum Sometimes {}

    /// Marks [`Header`](super::Header).
    pub enum Header {}

    /// Marks [`Free`](super::Free).
    pub enum Free {}
}
