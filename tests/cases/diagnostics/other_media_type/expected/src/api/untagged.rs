//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::json_lines::{self, JsonLines};
use super::super::runtime::reply;
use super::super::types;
use super::client::Client;

impl Client {
    /// `GET /lines`.
    ///
    /// Replies:
    ///
    /// * `200`: Lines under several names. Also offered as `application/x-ndjson`.
    pub fn lines(&self) -> Lines {
        Lines {
            call: self.core.call(&LINES),
        }
    }
}

/// A call of [`Client::lines`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Lines {
    call: Call<(), std::convert::Infallible>,
}

runtime::streaming::stream_controls!(
    Lines => JsonLines<types::LinesItem>, std::convert::Infallible, json_lines::json()
);

static LINES: Operation<(), std::convert::Infallible> = Operation {
    name: "lines",
    method: Method::GET,
    path: "/lines",
    security: &[],
    accept: "application/jsonl",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `POST /pets`.
    ///
    /// Arguments:
    ///
    /// * `body`: Also taken as `application/vnd.pet+json`, if the header `Content-Type` is set to
    ///   it.
    ///
    /// Replies:
    ///
    /// * `200`: Fine. Also offered as `text/csv`.
    pub fn create_pet(&self, body: &types::CreatePetRequest) -> CreatePet {
        let mut call = self.core.call(&CREATE_PET);
        call.json_body("application/json", body);
        CreatePet { call }
    }
}

/// A call of [`Client::create_pet`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreatePet {
    call: Call<String, std::convert::Infallible>,
}

runtime::call::call_controls!(CreatePet => String, std::convert::Infallible);

static CREATE_PET: Operation<String, std::convert::Infallible> = Operation {
    name: "create_pet",
    method: Method::POST,
    path: "/pets",
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
