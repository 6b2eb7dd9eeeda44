//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `POST /a/{self}/{call}/{body}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[allow(
        clippy::too_many_arguments,
        reason = "the document requires all of them"
    )]
    #[inline]
    pub fn required(
        &self,
        self_: &str,
        call_param: &str,
        body_param: &str,
        client: &str,
        core: &str,
        foo_: &str,
        add: &str,
        body: &str,
    ) -> Required {
        let mut call = self.core.call(REQUIRED);
        call.draft.path("self", &self_);
        call.draft.path("call", &call_param);
        call.draft.path("body", &body_param);
        call.draft.query("client", &client);
        call.draft.query("core", &core);
        call.draft.query("foo", &foo_);
        call.draft.query("add", &add);
        call.draft.json_body("application/json", &body);
        call
    }
}

/// A call of [`Client::required`], which is sent when it is awaited.
pub type Required = Call<(), std::convert::Infallible>;

const REQUIRED: &Operation<(), std::convert::Infallible> = &Operation {
    name: "required",
    method: Method::POST,
    path: "/a/{self}/{call}/{body}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /b`.
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
    /// Sets the parameter `timeout`.
    #[inline]
    pub fn timeout_param(mut self, timeout_param: i64) -> Self {
        self.draft.query("timeout", &timeout_param);
        self
    }

    /// Sets the parameter `header`.
    #[inline]
    pub fn header_param(mut self, header_param: &str) -> Self {
        self.draft.query("header", &header_param);
        self
    }

    /// Sets the parameter `retry`.
    #[inline]
    pub fn retry_param(mut self, retry_param: &str) -> Self {
        self.draft.query("retry", &retry_param);
        self
    }

    /// Sets the parameter `idempotent`.
    #[inline]
    pub fn idempotent_param(mut self, idempotent_param: &str) -> Self {
        self.draft.query("idempotent", &idempotent_param);
        self
    }

    /// Sets the parameter `send`.
    #[inline]
    pub fn send_param(mut self, send_param: &str) -> Self {
        self.draft.query("send", &send_param);
        self
    }

    /// Sets the parameter `body`.
    #[inline]
    pub fn body_param(mut self, body_param: &str) -> Self {
        self.draft.query("body", &body_param);
        self
    }

    /// Sets the parameter `call`.
    #[inline]
    pub fn call_param(mut self, call_param: &str) -> Self {
        self.draft.query("call", &call_param);
        self
    }

    /// Sets the parameter `into_future`.
    #[inline]
    pub fn into_future_param(mut self, into_future_param: &str) -> Self {
        self.draft.query("into_future", &into_future_param);
        self
    }

    /// Sets the parameter `baz`.
    #[inline]
    pub fn baz(mut self, baz_: &str) -> Self {
        self.draft.query("baz", &baz_);
        self
    }

    /// Sets the parameter `sub`.
    #[inline]
    pub fn sub_param(mut self, sub_param: &str) -> Self {
        self.draft.query("sub", &sub_param);
        self
    }

    /// Sets the parameter `type`.
    #[inline]
    pub fn type_(mut self, type_: &str) -> Self {
        self.draft.query("type", &type_);
        self
    }

    /// Sets the parameter `filter[name]`.
    #[inline]
    pub fn filter_open_name_close(mut self, filter_open_name_close: &str) -> Self {
        self.draft.query("filter[name]", &filter_open_name_close);
        self
    }

    /// Sets the parameter `filter.name`.
    #[inline]
    pub fn filter_dot_name(mut self, filter_dot_name: &str) -> Self {
        self.draft.query("filter.name", &filter_dot_name);
        self
    }

    /// Sets the parameter `""`.
    #[inline]
    pub fn empty(mut self, empty: &str) -> Self {
        self.draft.query("", &empty);
        self
    }

    /// Sets the parameter `😀`.
    #[inline]
    pub fn grinning(mut self, grinning: &str) -> Self {
        self.draft.query("😀", &grinning);
        self
    }

    /// Sets the parameter `a&b=c`.
    #[inline]
    pub fn a_b_c(mut self, a_b_c: &str) -> Self {
        self.draft.query("a&b=c", &a_b_c);
        self
    }

    /// Sets the parameter `id`.
    #[inline]
    pub fn id_query(mut self, id_query: &str) -> Self {
        self.draft.query("id", &id_query);
        self
    }

    /// Sets the parameter `id`.
    #[inline]
    pub fn id_header(mut self, id_header: &str) -> Self {
        self.draft.header_parameter("id", &id_header);
        self
    }

    /// Sets the parameter `ID`.
    #[inline]
    pub fn id_cookie(mut self, id_cookie: &str) -> Self {
        self.draft.cookie_parameter("ID", &id_cookie);
        self
    }

    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &str) -> Self {
        self.draft.json_body("application/json", &body);
        self
    }
}

const OPTIONAL: &Operation<(), std::convert::Infallible> = &Operation {
    name: "optional",
    method: Method::GET,
    path: "/b",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /c`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[allow(
        clippy::too_many_arguments,
        reason = "the document requires all of them"
    )]
    #[inline]
    pub fn many(
        &self,
        a: &str,
        b: &str,
        c: &str,
        d: &str,
        e: &str,
        f: &str,
        g: &str,
        h: &str,
    ) -> Many {
        let mut call = self.core.call(MANY);
        call.draft.query("a", &a);
        call.draft.query("b", &b);
        call.draft.query("c", &c);
        call.draft.query("d", &d);
        call.draft.query("e", &e);
        call.draft.query("f", &f);
        call.draft.query("g", &g);
        call.draft.query("h", &h);
        call
    }
}

/// A call of [`Client::many`], which is sent when it is awaited.
pub type Many = Call<(), std::convert::Infallible>;

const MANY: &Operation<(), std::convert::Infallible> = &Operation {
    name: "many",
    method: Method::GET,
    path: "/c",
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
