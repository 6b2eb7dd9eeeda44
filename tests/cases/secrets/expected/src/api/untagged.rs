//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `POST /login`.
    ///
    /// Replies:
    ///
    /// * `200`: A token.
    #[inline]
    pub fn login(&self, pin: &str, body: &types::LoginRequest) -> Login {
        let mut call = self.core.call(LOGIN);
        call.draft.query("pin", &pin);
        call.draft.form_body(body, &[]);
        call
    }
}

/// A call of [`Client::login`], which is sent when it is awaited.
pub type Login = Call<types::Token, std::convert::Infallible, operation::Login>;

impl Login {
    /// Sets the parameter `X-Token`.
    #[inline]
    pub fn x_token(mut self, x_token: &str) -> Self {
        self.draft.header_parameter("X-Token", &x_token);
        self
    }
}

const LOGIN: &Operation<types::Token, std::convert::Infallible> = &Operation {
    name: "login",
    method: Method::POST,
    path: "/login",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`Login`](super::Login).
    pub enum Login {}
}
