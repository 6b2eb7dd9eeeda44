//! Operations of the tag `client`.

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
    /// `GET /operations/client`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn client_operations(&self) -> ClientOperations {
        self.core.call(CLIENT_OPERATIONS)
    }
}

/// A call of [`Client::client_operations`], which is sent when it is awaited.
pub type ClientOperations = Call<(), std::convert::Infallible>;

const CLIENT_OPERATIONS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "client_operations",
    method: Method::GET,
    path: "/operations/client",
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
