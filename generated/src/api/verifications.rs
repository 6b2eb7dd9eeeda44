//! Operations of the tag `Verifications`.
//!
//! Ask for the verification of a person or a document, follow it, and read what came out.

use http::Method;
use uuid::Uuid;

use super::super::runtime;
use super::super::types;
use super::client::{API_KEY, Client};

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// Create a verification
    ///
    /// Asks a service to verify something and files the result in a folder. The work is done in the
    /// background: follow it through the webhook or by reading the verification again.
    ///
    /// The documentation has two guides to it. "Verification Services" has the keys of the
    /// configuration of each service, the rules for them and the output.
    /// [Webhooks](https://docs.fintelite.ai/anycheck/concepts/webhooks) has what is sent to
    /// `webhook_url` and how it is signed.
    ///
    /// `POST /verifications`.
    ///
    /// Arguments:
    ///
    /// * `body`: What to verify, with which service, and where to file it. Example:
    ///   `{"service_id": "3fc8b757-57d3-4607-998c-9bfbc4efa6cf", "folder_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a", "configurati…`,
    ///   cut short.
    ///
    /// Replies:
    ///
    /// * `2XX`: The verification was created. Example:
    ///   `{"id": "3c90c3cc-0d44-4b50-8888-8dd25736052a", "service": {"id": "3c90c3cc-0d44-4b50-8888-8dd25736052a", "name": "KTP & …`,
    ///   cut short.
    /// * `default`: The call failed; the body says why.
    ///
    /// # Callback `verificationStatusChanged`
    ///
    /// The status of a verification changed
    ///
    /// Sent to `webhook_url`, within seconds, each time the verification enters one of `IN_PROGRESS`,
    /// `NEED_REVIEW`, `COMPLETED`, `PARTIALLY_COMPLETED`, `FAILED`, `PARTIALLY_FAILED`,
    /// `FRAUD_DETECTED` and `CANCELLED`.
    ///
    /// With a `webhook_secret` in the `webhook_metadata` of the verification, a delivery is signed
    /// with HMAC-SHA256 under that secret. The signature includes a timestamp; refuse requests that
    /// are older than 5 minutes. Without a secret a delivery is not signed. What the headers are
    /// called, which text is signed, how the signature is written and whether a delivery is
    /// repeated could not be read.
    ///
    /// * Tags: `Verifications`.
    /// * Comes without a credential.
    ///
    /// A `POST` request to `{$request.body#/webhook_url}` with the payload [`VerificationStatusChanged`](super::super::types::VerificationStatusChanged).
    ///
    /// What happened.
    ///
    /// Answers:
    ///
    /// * `default`: Your reply. Which status AnyCheck expects is not documented.
    ///
    /// [`CreateVerificationCallback::read`](super::super::types::CreateVerificationCallback::read) reads what comes in, by its name.
    #[inline]
    pub fn create_verification(
        &self,
        body: &types::CreateVerificationRequest,
    ) -> CreateVerification {
        let mut call = self.core.call(CREATE_VERIFICATION);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::create_verification`], which is sent when it is awaited.
pub type CreateVerification = Call<types::Verification, types::ErrorBody>;

const CREATE_VERIFICATION: &Operation<types::Verification, types::ErrorBody> = &Operation {
    name: "create_verification",
    method: Method::POST,
    path: "/verifications",
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

impl Client {
    /// List the verifications of a result
    ///
    /// Lists all verifications that share one result id, page by page.
    ///
    /// `GET /verifications`.
    ///
    /// Arguments:
    ///
    /// * `result_id`: The result id that the wanted verifications share.
    ///
    /// Replies:
    ///
    /// * `2XX`: One page of the verifications.
    /// * `default`: The call failed; the body says why.
    #[inline]
    pub fn list_verifications(&self, result_id: Uuid) -> ListVerifications {
        let mut call = self.core.call(LIST_VERIFICATIONS);
        call.draft.query("result_id", &result_id);
        call
    }
}

/// A call of [`Client::list_verifications`], which is sent when it is awaited.
pub type ListVerifications =
    Call<types::VerificationList, types::ErrorBody, operation::ListVerifications>;

impl ListVerifications {
    /// How many verifications to skip.
    ///
    /// Default of the server: `0`.
    #[inline]
    pub fn page_offset(mut self, page_offset: i64) -> Self {
        self.draft.query("page_offset", &page_offset);
        self
    }

    /// How many verifications to return at most.
    ///
    /// Default of the server: `10`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.draft.query("page_size", &page_size);
        self
    }
}

const LIST_VERIFICATIONS: &Operation<types::VerificationList, types::ErrorBody> = &Operation {
    name: "list_verifications",
    method: Method::GET,
    path: "/verifications",
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

impl Client {
    /// Get a verification
    ///
    /// Reads a verification as it stands now, with what it found so far.
    ///
    /// `GET /verifications/{id}`.
    ///
    /// Arguments:
    ///
    /// * `id`: The verification.
    ///
    /// Replies:
    ///
    /// * `2XX`: The verification.
    /// * `default`: The call failed; the body says why.
    #[inline]
    pub fn get_verification(&self, id: Uuid) -> GetVerification {
        let mut call = self.core.call(GET_VERIFICATION);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::get_verification`], which is sent when it is awaited.
pub type GetVerification = Call<types::Verification, types::ErrorBody>;

const GET_VERIFICATION: &Operation<types::Verification, types::ErrorBody> = &Operation {
    name: "get_verification",
    method: Method::GET,
    path: "/verifications/{id}",
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

impl Client {
    /// Review a verification
    ///
    /// Records a review of a verification: its status, output and configuration. The documentation
    /// describes reviewing as a matter of the dashboard, not of API keys: a verification that was
    /// created with an API key goes to `COMPLETED` without it, though it can still be set to
    /// `NEED_REVIEW` by hand.
    ///
    /// `PUT /verifications/{id}`.
    ///
    /// Arguments:
    ///
    /// * `id`: The verification.
    /// * `body`: The review.
    ///
    /// Replies:
    ///
    /// * `2XX`: The verification after the review.
    /// * `default`: The call failed; the body says why.
    #[inline]
    pub fn review_verification(
        &self,
        id: Uuid,
        body: &types::ReviewVerificationRequest,
    ) -> ReviewVerification {
        let mut call = self.core.call(REVIEW_VERIFICATION);
        call.draft.path("id", &id);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::review_verification`], which is sent when it is awaited.
pub type ReviewVerification = Call<types::Verification, types::ErrorBody>;

const REVIEW_VERIFICATION: &Operation<types::Verification, types::ErrorBody> = &Operation {
    name: "review_verification",
    method: Method::PUT,
    path: "/verifications/{id}",
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

impl Client {
    /// Retry a verification
    ///
    /// Runs a failed or finished verification once more, with the configuration it already has.
    ///
    /// `POST /verifications/{id}/retry`.
    ///
    /// Arguments:
    ///
    /// * `id`: The verification.
    ///
    /// Replies:
    ///
    /// * `2XX`: The retry was started.
    /// * `default`: The call failed; the body says why.
    #[inline]
    pub fn retry_verification(&self, id: Uuid) -> RetryVerification {
        let mut call = self.core.call(RETRY_VERIFICATION);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::retry_verification`], which is sent when it is awaited.
pub type RetryVerification =
    Call<types::Verification, types::ErrorBody, operation::RetryVerification>;

impl RetryVerification {
    /// Retry even if the status of the verification is not `FAILED` or would otherwise rule a retry
    /// out.
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.draft.query("force", &force);
        self
    }
}

const RETRY_VERIFICATION: &Operation<types::Verification, types::ErrorBody> = &Operation {
    name: "retry_verification",
    method: Method::POST,
    path: "/verifications/{id}/retry",
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

impl Client {
    /// Check files for duplicates
    ///
    /// Says whether files were already part of an earlier verification, and of which.
    ///
    /// `POST /verifications/check-duplicate`.
    ///
    /// Arguments:
    ///
    /// * `body`: The files to compare.
    ///
    /// Replies:
    ///
    /// * `2XX`: What the comparison found.
    /// * `default`: The call failed; the body says why.
    #[inline]
    pub fn check_duplicate_files(
        &self,
        body: &types::CheckDuplicateFilesRequest,
    ) -> CheckDuplicateFiles {
        let mut call = self.core.call(CHECK_DUPLICATE_FILES);
        call.draft.multipart_body(body.to_multipart());
        call
    }
}

/// A call of [`Client::check_duplicate_files`], which is sent when it is awaited.
pub type CheckDuplicateFiles = Call<types::DuplicateCheck, types::ErrorBody>;

const CHECK_DUPLICATE_FILES: &Operation<types::DuplicateCheck, types::ErrorBody> = &Operation {
    name: "check_duplicate_files",
    method: Method::POST,
    path: "/verifications/check-duplicate",
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

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`ListVerifications`](super::ListVerifications).
    pub enum ListVerifications {}

    /// Marks [`RetryVerification`](super::RetryVerification).
    pub enum RetryVerification {}
}
