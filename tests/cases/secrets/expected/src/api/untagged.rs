//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::super::types;
use super::client::Client;

impl Client {
    /// `POST /login`.
    ///
    /// * `200`: A token.
    pub fn login(&self, pin: &str, body: &types::LoginRequest) -> Login {
        let mut call = self.core.call(&LOGIN);
        call.query("pin", &pin);
        call.form_body(body, &[]);
        Login { call }
    }
}

/// A call of [`Client::login`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Login {
    call: Call<types::Token, std::convert::Infallible>,
}

impl Login {
    /// Sets the parameter `X-Token`.
    pub fn x_token(mut self, x_token: &str) -> Self {
        self.call.header_parameter("X-Token", &x_token);
        self
    }
}

runtime::call::call_controls!(Login => types::Token, std::convert::Infallible);

static LOGIN: Operation<types::Token, std::convert::Infallible> = Operation {
    name: "login",
    method: Method::POST,
    path: "/login",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};
