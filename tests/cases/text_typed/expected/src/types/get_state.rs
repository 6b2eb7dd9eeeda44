//! Types of `getState`.

use chrono::{DateTime, FixedOffset};

use super::super::runtime;

use self::runtime::call::reply;
use self::runtime::model::DecodeError;
use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetStateResponse {
    /// `on`.
    On,
    /// `off`.
    Off,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    GetStateResponse {
        On => "on",
        Off => "off",
    }
}

/// What the server replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetStateError {
    /// Status 503.
    ///
    /// Down.
    ServiceUnavailable(String),
    /// Status 404.
    ///
    /// Since when.
    NotFound(DateTime<FixedOffset>),
}

impl GetStateError {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            404 => reply::parsed(reply).map(Self::NotFound),
            503 => reply::text(reply).map(Self::ServiceUnavailable),
            _ => Err(reply::unlisted(reply)),
        }
    }
}
