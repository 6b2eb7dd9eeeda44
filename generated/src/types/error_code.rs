//! Types of `ErrorCode`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

/// Why a call failed, for programs. There are more codes than the ones listed.
///
/// * `INVALID_REQUEST`: the data of the request is malformed or not valid.
/// * `INVALID_ID`: an id is not a UUID.
/// * `INVALID_VALUE`: a value is not one of those allowed.
/// * `ALREADY_EXISTS`: there is one already.
/// * `UNAUTHORIZED`: the API key is missing or not valid.
/// * `API_KEY_EXPIRED`: the API key has expired.
/// * `INVALID_API_KEY`: the API key is not valid or not known.
/// * `REQUEST_TIMEOUT`: the request took too long.
/// * `FORBIDDEN`: the permission for this is missing.
/// * `INSUFFICIENT_BALANCE`: the credit of the group or the organization is too low.
/// * `QUOTA_EXCEEDED`: the user's monthly limit is used up.
/// * `NOT_FOUND`: there is no such thing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `INVALID_REQUEST`.
    InvalidRequest,
    /// `INVALID_ID`.
    InvalidId,
    /// `INVALID_VALUE`.
    InvalidValue,
    /// `ALREADY_EXISTS`.
    AlreadyExists,
    /// `UNAUTHORIZED`.
    Unauthorized,
    /// `API_KEY_EXPIRED`.
    ApiKeyExpired,
    /// `INVALID_API_KEY`.
    InvalidApiKey,
    /// `REQUEST_TIMEOUT`.
    RequestTimeout,
    /// `FORBIDDEN`.
    Forbidden,
    /// `INSUFFICIENT_BALANCE`.
    InsufficientBalance,
    /// `QUOTA_EXCEEDED`.
    QuotaExceeded,
    /// `NOT_FOUND`.
    NotFound,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    ErrorCode {
        InvalidRequest => "INVALID_REQUEST",
        InvalidId => "INVALID_ID",
        InvalidValue => "INVALID_VALUE",
        AlreadyExists => "ALREADY_EXISTS",
        Unauthorized => "UNAUTHORIZED",
        ApiKeyExpired => "API_KEY_EXPIRED",
        InvalidApiKey => "INVALID_API_KEY",
        RequestTimeout => "REQUEST_TIMEOUT",
        Forbidden => "FORBIDDEN",
        InsufficientBalance => "INSUFFICIENT_BALANCE",
        QuotaExceeded => "QUOTA_EXCEEDED",
        NotFound => "NOT_FOUND",
    }
}
