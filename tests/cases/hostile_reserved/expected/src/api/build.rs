//! Operations of the tag `build`.

use http::Method;

use super::super::runtime;
use super::client::{
    BASE_URL, BASE_URL_FROM_ENV, BORROW, BORROW_MUT, BUILD, CALL, CLIENT, CLONE, CORE, CREDENTIAL,
    CREDENTIAL_FROM_ENV, Client, DEFAULT, DEFAULT_TRANSPORT, ENVIRONMENT, FMT, FROM, HEADER, INTO,
    JOIN, MAX_BODY_SIZE, MESSAGES, NAME_CREDENTIAL, NESTED, NEW, OPTIONAL_CREDENTIALS, PARSE,
    REQWEST, RETRY, SERVER, SHARED, TIMEOUT, TO_OWNED, TO_STRING, TRANSPORT, TRY_FROM, TRY_INTO,
    TYPE_ID, USER_AGENT,
};

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /operations/build`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn build(&self) -> Build {
        self.core.call(BUILD_OPERATION)
    }
}

/// A call of [`Client::build`], which is sent when it is awaited.
pub type Build = Call<(), std::convert::Infallible>;

const BUILD_OPERATION: &Operation<(), std::convert::Infallible> = &Operation {
    name: "build",
    method: Method::GET,
    path: "/operations/build",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
