//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `POST /parts`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn send(&self, body: &types::SendForm) -> SendCall {
        let mut call = self.core.call(SEND);
        call.draft.multipart_body(body.to_multipart());
        call
    }
}

/// A call of [`Client::send`], which is sent when it is awaited.
pub type SendCall = Call<(), std::convert::Infallible>;

const SEND: &Operation<(), std::convert::Infallible> = &Operation {
    name: "send",
    method: Method::POST,
    path: "/parts",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
