//! Types of `several`.

use super::super::runtime;
use super::Pet;

use self::runtime::call::reply;
use self::runtime::model::DecodeError;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeveralAccepted {
    pub ticket: Option<String>,
}

impl SeveralAccepted {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    SeveralAccepted {
        ticket: optional("ticket"),
    }
}

/// What the server replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SeveralResponse {
    /// Status 200.
    ///
    /// The thing.
    Ok(Box<Pet>),
    /// Status 202.
    ///
    /// Later.
    Accepted(Box<SeveralAccepted>),
    /// Status 204.
    ///
    /// Nothing.
    NoContent,
    /// Status 200 to 299.
    ///
    /// Something.
    Success(String),
    /// Status 302.
    ///
    /// Elsewhere.
    Found,
}

impl SeveralResponse {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            200 => reply::json(reply).map(Self::Ok),
            202 => reply::json(reply).map(Self::Accepted),
            204 => Ok(Self::NoContent),
            302 => Ok(Self::Found),
            201..=299 => reply::text(reply).map(Self::Success),
            _ => Err(reply::unlisted(reply)),
        }
    }
}
