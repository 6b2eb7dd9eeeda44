//! Types of `Nullable`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NullableType {
    /// `yes_`.
    Yes,
    /// `no_`.
    No,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    NullableType {
        Yes => "yes_",
        No => "no_",
    }
}
