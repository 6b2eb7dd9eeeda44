//! Types of `changeJobs`.

use super::super::runtime;
use super::ChangedPayload;

use self::runtime::call::reply;
use self::runtime::model::open_enum::Unlisted;
use self::runtime::model::{DecodeError, from_slice};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeJobsBadRequestQuery {
    /// `keep`.
    Keep,
    /// `drop`.
    Drop,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    ChangeJobsBadRequestQuery {
        Keep => "keep",
        Drop => "drop",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeJobsOk {
    pub done: Option<bool>,
}

impl ChangeJobsOk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ChangeJobsOk {
        done: optional("done"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeJobsBadRequestError {
    pub why: Option<String>,
}

impl ChangeJobsBadRequestError {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ChangeJobsBadRequestError {
        why: optional("why"),
    }
}

/// What the server replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeJobsResponse {
    /// Status 200.
    ///
    /// Done.
    Ok(Box<ChangeJobsOk>),
    /// Status 204.
    ///
    /// Nothing to do.
    NoContent,
}

impl ChangeJobsResponse {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            200 => reply::json(reply).map(Self::Ok),
            204 => Ok(Self::NoContent),
            _ => reply::json(reply).map(Self::Ok),
        }
    }
}

/// What the callbacks bring.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeJobsCallback {
    /// Named `changed`.
    Changed(Box<ChangedPayload>),
    /// What came by a name that the document does not have.
    Other(serde_json::Value),
}

impl ChangeJobsCallback {
    /// Reads the body of a request that came in. `name` is the name in the document, and says what is read.
    ///
    /// # Errors
    ///
    /// If the body is not what the document says.
    #[inline]
    pub fn read(name: &str, body: &[u8]) -> Result<Self, DecodeError> {
        match name {
            "changed" => from_slice(body).map(Box::new).map(Self::Changed),
            _ => from_slice(body).map(Self::Other),
        }
    }
}
