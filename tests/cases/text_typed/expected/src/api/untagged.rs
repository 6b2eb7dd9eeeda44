//! Operations without a tag.

use http::Method;
use uuid::Uuid;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};
use self::runtime::secret::Secret;

impl Client {
    /// `GET /id`.
    ///
    /// Replies:
    ///
    /// * `200`: An id.
    #[inline]
    pub fn get_id(&self) -> GetId {
        self.core.call(GET_ID)
    }
}

/// A call of [`Client::get_id`], which is sent when it is awaited.
pub type GetId = Call<Uuid, std::convert::Infallible>;

const GET_ID: &Operation<Uuid, std::convert::Infallible> = &Operation {
    name: "get_id",
    method: Method::GET,
    path: "/id",
    security: &[],
    accept: "text/plain",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::parsed,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /count`.
    ///
    /// Replies:
    ///
    /// * `200`: A number.
    #[inline]
    pub fn get_count(&self) -> GetCount {
        self.core.call(GET_COUNT)
    }
}

/// A call of [`Client::get_count`], which is sent when it is awaited.
pub type GetCount = Call<types::Count, std::convert::Infallible>;

const GET_COUNT: &Operation<types::Count, std::convert::Infallible> = &Operation {
    name: "get_count",
    method: Method::GET,
    path: "/count",
    security: &[],
    accept: "text/plain",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::parsed,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /state`.
    ///
    /// Replies:
    ///
    /// * `200`: A state.
    /// * `503`: Down.
    /// * `404`: Since when.
    #[inline]
    pub fn get_state(&self) -> GetState {
        let mut call = self.core.call(GET_STATE);
        call.draft
            .undescribed(&[Status::Code(503), Status::Code(404)]);
        call
    }
}

/// A call of [`Client::get_state`], which is sent when it is awaited.
pub type GetState = Call<types::GetStateResponse, types::GetStateError>;

const GET_STATE: &Operation<types::GetStateResponse, types::GetStateError> = &Operation {
    name: "get_state",
    method: Method::GET,
    path: "/state",
    security: &[],
    accept: "text/plain",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::parsed,
    },
    failure: Answers {
        statuses: &[Status::Code(503), Status::Code(404)],
        decode: types::GetStateError::from_reply,
    },
};

impl Client {
    /// `GET /token`.
    ///
    /// Replies:
    ///
    /// * `200`: A token.
    /// * `403`: Why not.
    /// * `404`: Nothing.
    #[inline]
    pub fn get_token(&self) -> GetToken {
        let mut call = self.core.call(GET_TOKEN);
        call.draft
            .undescribed(&[Status::Code(403), Status::Code(404)]);
        call
    }
}

/// A call of [`Client::get_token`], which is sent when it is awaited.
pub type GetToken = Call<Secret<String>, types::GetTokenError>;

const GET_TOKEN: &Operation<Secret<String>, types::GetTokenError> = &Operation {
    name: "get_token",
    method: Method::GET,
    path: "/token",
    security: &[],
    accept: "text/plain",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::hidden_text,
    },
    failure: Answers {
        statuses: &[Status::Code(403), Status::Code(404)],
        decode: types::GetTokenError::from_reply,
    },
};

impl Client {
    /// `GET /version`.
    ///
    /// Replies:
    ///
    /// * `200`: A version.
    #[inline]
    pub fn get_version(&self) -> GetVersion {
        self.core.call(GET_VERSION)
    }
}

/// A call of [`Client::get_version`], which is sent when it is awaited.
pub type GetVersion = Call<String, std::convert::Infallible>;

const GET_VERSION: &Operation<String, std::convert::Infallible> = &Operation {
    name: "get_version",
    method: Method::GET,
    path: "/version",
    security: &[],
    accept: "text/plain",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::text,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /old`.
    ///
    /// Replies:
    ///
    /// * `200`: Here.
    /// * `307`: Elsewhere.
    ///   * Header `Location`:
    ///
    /// A redirect is followed; with `redirects(false)` it is the reply.
    ///
    /// Of a reply that can be anything, a body that is no JSON is its text, as a JSON string;
    /// `send_streaming` gives its bytes.
    ///
    /// Their headers, typed: [`GetOldHeaders`](super::super::types::GetOldHeaders).
    #[inline]
    pub fn get_old(&self) -> GetOld {
        self.core.call(GET_OLD)
    }
}

/// A call of [`Client::get_old`], which is sent when it is awaited.
pub type GetOld = Call<types::GetOldResponse, std::convert::Infallible>;

const GET_OLD: &Operation<types::GetOldResponse, std::convert::Infallible> = &Operation {
    name: "get_old",
    method: Method::GET,
    path: "/old",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200), Status::Code(307)],
        decode: types::GetOldResponse::from_reply,
    },
    failure: Answers::NONE,
};
