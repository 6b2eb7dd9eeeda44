//! Types of `startJob`.

use super::super::runtime;
use super::StartJobCreated;

use self::runtime::call::reply;
use self::runtime::model::DecodeError;

/// FinishedJob
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinishedJob {
    pub result: Option<String>,
    pub owner: Option<FinishedJobOwner>,
}

impl FinishedJob {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    FinishedJob {
        result: optional("result"),
        owner: optional("owner"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinishedJobOwner {
    pub name: Option<String>,
}

impl FinishedJobOwner {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    FinishedJobOwner {
        name: optional("name"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobAccepted {
    pub place: Option<i64>,
}

impl StartJobAccepted {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    StartJobAccepted {
        place: optional("place"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobBadRequest {
    pub field: Option<String>,
}

impl StartJobBadRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    StartJobBadRequest {
        field: optional("field"),
    }
}

/// Taken
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobConflict {
    pub other: Option<String>,
}

impl StartJobConflict {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    StartJobConflict {
        other: optional("other"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJob599 {
    pub network: Option<String>,
}

impl StartJob599 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    StartJob599 {
        network: optional("network"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobServerError {
    pub trace: Option<String>,
}

impl StartJobServerError {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    StartJobServerError {
        trace: optional("trace"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobDefault {
    pub code: Option<i64>,
}

impl StartJobDefault {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    StartJobDefault {
        code: optional("code"),
    }
}

/// What the server replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StartJobResponse {
    /// Status 200.
    ///
    /// Done.
    Ok(Box<FinishedJob>),
    /// Status 201.
    ///
    /// Made.
    Created(Box<StartJobCreated>),
    /// Status 202.
    ///
    /// Queued.
    Accepted(Box<StartJobAccepted>),
}

impl StartJobResponse {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            200 => reply::json(reply).map(Self::Ok),
            201 => reply::json(reply).map(Self::Created),
            202 => reply::json(reply).map(Self::Accepted),
            _ => Err(reply::unlisted(reply)),
        }
    }
}

/// What the server replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StartJobError {
    /// Status 400.
    ///
    /// Bad.
    BadRequest(Box<StartJobBadRequest>),
    /// Status 409.
    ///
    /// Clash.
    Conflict(Box<StartJobConflict>),
    /// Status 599.
    ///
    /// Unknown.
    Status599(Box<StartJob599>),
    /// Status 500 to 599.
    ///
    /// Broken.
    ServerError(Box<StartJobServerError>),
    /// Any other status.
    ///
    /// Anything.
    Default(Box<StartJobDefault>),
}

impl StartJobError {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            400 => reply::json(reply).map(Self::BadRequest),
            409 => reply::json(reply).map(Self::Conflict),
            599 => reply::json(reply).map(Self::Status599),
            500..=598 => reply::json(reply).map(Self::ServerError),
            _ => reply::json(reply).map(Self::Default),
        }
    }
}
