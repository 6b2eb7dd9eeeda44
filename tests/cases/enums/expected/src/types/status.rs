//! Types of `Status`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

/// Where a thing stands.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Status {
    /// `DRAFT`.
    Draft,
    /// `in-progress`.
    InProgress,
    /// `done & dusted`.
    DoneDusted,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Status {
        Draft => "DRAFT",
        InProgress => "in-progress",
        DoneDusted => "done & dusted",
    }
}
