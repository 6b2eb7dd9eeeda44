//! Types of `InParts`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InParts {
    /// `a`.
    First,
    /// `b`.
    Second,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    InParts {
        First => "a",
        Second => "b",
    }
}
