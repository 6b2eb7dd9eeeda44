//! Operations without a tag.

use bytes::Bytes;
use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::body::payload::Payload;
use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `POST /pets`.
    ///
    /// Arguments:
    ///
    /// * `body`: A pet. XML, given as text.
    ///
    /// Replies:
    ///
    /// * `200`: Added. XML, given as text.
    #[inline]
    pub fn add_pet(&self, body: &str) -> AddPet {
        let mut call = self.core.call(ADD_PET);
        call.draft.body("application/xml", body);
        call
    }
}

/// A call of [`Client::add_pet`], which is sent when it is awaited.
pub type AddPet = Call<String, std::convert::Infallible>;

const ADD_PET: &Operation<String, std::convert::Infallible> = &Operation {
    name: "add_pet",
    method: Method::POST,
    path: "/pets",
    security: &[],
    accept: "text/xml",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::text,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /tables`.
    ///
    /// Replies:
    ///
    /// * `200`: As sent.
    #[inline]
    pub fn add_table(&self, body: &str) -> AddTable {
        let mut call = self.core.call(ADD_TABLE);
        call.draft.body("text/csv", body);
        call
    }
}

/// A call of [`Client::add_table`], which is sent when it is awaited.
pub type AddTable = Call<Bytes, std::convert::Infallible>;

const ADD_TABLE: &Operation<Bytes, std::convert::Infallible> = &Operation {
    name: "add_table",
    method: Method::POST,
    path: "/tables",
    security: &[],
    accept: "application/pdf",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::bytes,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /lines`.
    ///
    /// Replies:
    ///
    /// * `200`: Plain.
    #[inline]
    pub fn add_lines(&self, body: impl Into<Payload>) -> AddLines {
        let mut call = self.core.call(ADD_LINES);
        call.draft.body("application/x-ndjson", body);
        call
    }
}

/// A call of [`Client::add_lines`], which is sent when it is awaited.
pub type AddLines = Call<String, std::convert::Infallible>;

const ADD_LINES: &Operation<String, std::convert::Infallible> = &Operation {
    name: "add_lines",
    method: Method::POST,
    path: "/lines",
    security: &[],
    accept: "text/plain",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::text,
    },
    failure: Answers::NONE,
};
