//! Operations without a tag.

use bytes::Bytes;
use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::body::payload::Payload;
use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `POST /related`.
    ///
    /// Arguments:
    ///
    /// * `body`: The header `Content-Type` has to name the boundary between the parts.
    ///
    /// Replies:
    ///
    /// * `200`: Parts.
    #[inline]
    pub fn related(&self, body: impl Into<Payload>) -> Related {
        let mut call = self.core.call(RELATED);
        call.draft.body("multipart/related", body);
        call
    }
}

/// A call of [`Client::related`], which is sent when it is awaited.
pub type Related = Call<Bytes, std::convert::Infallible>;

const RELATED: &Operation<Bytes, std::convert::Infallible> = &Operation {
    name: "related",
    method: Method::POST,
    path: "/related",
    security: &[],
    accept: "multipart/mixed",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::bytes,
    },
    failure: Answers::NONE,
};
