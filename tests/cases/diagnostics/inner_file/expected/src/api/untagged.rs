//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `POST /files`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn upload(&self, body: &types::UploadForm) -> Upload {
        let mut call = self.core.call(UPLOAD);
        call.draft.multipart_body(body.to_multipart());
        call
    }
}

/// A call of [`Client::upload`], which is sent when it is awaited.
pub type Upload = Call<(), std::convert::Infallible>;

const UPLOAD: &Operation<(), std::convert::Infallible> = &Operation {
    name: "upload",
    method: Method::POST,
    path: "/files",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
