//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::super::types;
use super::client::Client;

impl Client {
    /// `GET /old/{id}`.
    ///
    /// Replies:
    ///
    /// * `200`: Fine.
    /// * `default`: Failed.
    #[deprecated]
    pub fn old(&self, id: &str, kind: &types::OldKind) -> Old {
        let mut call = self.core.call(&OLD);
        call.path("id", &id);
        call.query("kind", &kind);
        Old { call }
    }
}

/// A call of [`Client::old`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Old {
    call: Call<types::Old, types::OldError>,
}

impl Old {
    /// Sets the parameter `filter`.
    #[deprecated]
    pub fn filter(mut self, filter: &str) -> Self {
        self.call.query("filter", &filter);
        self
    }
}

runtime::call::call_controls!(Old => types::Old, types::OldError);

static OLD: Operation<types::Old, types::OldError> = Operation {
    name: "old",
    method: Method::GET,
    path: "/old/{id}",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};

impl Client {
    /// `POST /form`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[deprecated]
    pub fn send(&self, body: &types::SendForm) -> SendCall {
        let mut call = self.core.call(&SEND);
        call.multipart_body(body.to_multipart());
        SendCall { call }
    }
}

/// A call of [`Client::send`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct SendCall {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(SendCall => (), std::convert::Infallible);

static SEND: Operation<(), std::convert::Infallible> = Operation {
    name: "send",
    method: Method::POST,
    path: "/form",
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
