//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::super::types;
use super::client::Client;

impl Client {
    /// `GET /all`.
    ///
    /// Replies:
    ///
    /// * `200`: All.
    pub fn all(&self) -> All {
        All {
            call: self.core.call(&ALL),
        }
    }
}

/// A call of [`Client::all`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct All {
    call: Call<types::OptionType, std::convert::Infallible>,
}

runtime::call::call_controls!(All => types::OptionType, std::convert::Infallible);

static ALL: Operation<types::OptionType, std::convert::Infallible> = Operation {
    name: "all",
    method: Method::GET,
    path: "/all",
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
