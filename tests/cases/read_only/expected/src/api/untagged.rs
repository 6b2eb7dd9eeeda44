//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `POST /accounts`.
    ///
    /// Replies:
    ///
    /// * `201`: Made.
    #[inline]
    pub fn create_account(&self, body: &types::Account) -> CreateAccount {
        let mut call = self.core.call(CREATE_ACCOUNT);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::create_account`], which is sent when it is awaited.
pub type CreateAccount = Call<types::Account, std::convert::Infallible>;

const CREATE_ACCOUNT: &Operation<types::Account, std::convert::Infallible> = &Operation {
    name: "create_account",
    method: Method::POST,
    path: "/accounts",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(201)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

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
