//! Operations of the tag `Uploads`.
//!
//! Store the files that a verification is to read.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::{API_KEY, Client};

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// Upload files
    ///
    /// Stores images, PDFs or other documents. The paths in the answer are what the configuration
    /// of a verification names as its files.
    ///
    /// `POST /uploads`.
    ///
    /// Arguments:
    ///
    /// * `body`: The files, and what they are for.
    ///
    /// Replies:
    ///
    /// * `2XX`: The files were stored.
    /// * `default`: The call failed; the body says why.
    #[inline]
    pub fn upload_files(&self, body: &types::UploadFilesRequest) -> UploadFiles {
        let mut call = self.core.call(UPLOAD_FILES);
        call.draft.multipart_body(body.to_multipart());
        call
    }
}

/// A call of [`Client::upload_files`], which is sent when it is awaited.
pub type UploadFiles = Call<types::Upload, types::ErrorBody>;

const UPLOAD_FILES: &Operation<types::Upload, types::ErrorBody> = &Operation {
    name: "upload_files",
    method: Method::POST,
    path: "/uploads",
    security: &[&[&API_KEY]],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};
