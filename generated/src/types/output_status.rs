//! Types of `OutputStatus`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

/// The verdict over the whole result.
///
/// Example: `"VERIFIED"`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OutputStatus {
    /// `VERIFIED`.
    Verified,
    /// `NOT_VERIFIED`.
    NotVerified,
    /// `PARTIALLY_NOT_VERIFIED`.
    PartiallyNotVerified,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    OutputStatus {
        Verified => "VERIFIED",
        NotVerified => "NOT_VERIFIED",
        PartiallyNotVerified => "PARTIALLY_NOT_VERIFIED",
    }
}
