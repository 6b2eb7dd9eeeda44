//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};
use self::runtime::parameter::style::{Format, Style};

impl Client {
    /// `GET /ping/{id}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn ping(&self, id: &str) -> Ping {
        let mut call = self.core.call(PING);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::ping`], which is sent when it is awaited.
pub type Ping = Call<(), std::convert::Infallible, operation::Ping>;

impl Ping {
    /// Sets the parameter `a`.
    #[inline]
    pub fn a(mut self, a: &str) -> Self {
        self.draft.query("a", &a);
        self
    }

    /// Sets the parameter `b`.
    #[inline]
    pub fn b(mut self, b: &str) -> Self {
        self.draft.header_parameter("b", &b);
        self
    }

    /// Sets the parameter `c`.
    #[inline]
    pub fn c(mut self, c: &str) -> Self {
        self.draft.query("c", &c);
        self
    }

    /// Sets the parameter `d`.
    #[inline]
    pub fn d(mut self, d: &str) -> Self {
        self.draft.query("d", &d);
        self
    }

    /// Sets the parameter `e`.
    #[inline]
    pub fn e(mut self, e: &str) -> Self {
        self.draft.query_with(
            "e",
            Format {
                style: Style::Form,
                explode: false,
                allow_reserved: false,
            },
            &e,
        );
        self
    }

    /// Sets the parameter `f`.
    #[inline]
    pub fn f(mut self, f: &str) -> Self {
        self.draft.header_parameter("f", &f);
        self
    }

    /// Sets the parameter `g`.
    #[inline]
    pub fn g(mut self, g: &str) -> Self {
        self.draft.header_parameter_with(
            "g",
            Format {
                style: Style::Simple,
                explode: false,
                allow_reserved: true,
            },
            &g,
        );
        self
    }
}

const PING: &Operation<(), std::convert::Infallible> = &Operation {
    name: "ping",
    method: Method::GET,
    path: "/ping/{id}",
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
    /// Marks [`Ping`](super::Ping).
    pub enum Ping {}
}
