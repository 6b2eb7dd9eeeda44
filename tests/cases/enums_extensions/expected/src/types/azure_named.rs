//! Types of `AzureNamed`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

/// Letters
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AzureNamed {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    AzureNamed {
        A => "a",
        B => "b",
    }
}
