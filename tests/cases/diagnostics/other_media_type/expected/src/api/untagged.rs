//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};
use self::runtime::stream::call::StreamCall;
use self::runtime::stream::json_lines::{self, JsonLines};

impl Client {
    /// `GET /lines`.
    ///
    /// Replies:
    ///
    /// * `200`: Lines under several names. Also offered as `application/x-ndjson`.
    #[inline]
    pub fn lines(&self) -> Lines {
        self.core.stream_call(LINES, json_lines::json())
    }
}

/// A call of [`Client::lines`], which is sent when it is awaited.
pub type Lines = StreamCall<JsonLines<types::LinesItem>, std::convert::Infallible>;

const LINES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "lines",
    method: Method::GET,
    path: "/lines",
    security: &[],
    accept: "application/jsonl",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
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
    #[inline]
    pub fn create_pet(&self, body: &types::CreatePetRequest) -> CreatePet {
        let mut call = self.core.call(CREATE_PET);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::create_pet`], which is sent when it is awaited.
pub type CreatePet = Call<String, std::convert::Infallible>;

const CREATE_PET: &Operation<String, std::convert::Infallible> = &Operation {
    name: "create_pet",
    method: Method::POST,
    path: "/pets",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};
