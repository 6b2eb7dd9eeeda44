//! Types of `OldKind`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

/// **Deprecated.**
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OldKind {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    OldKind {
        A => "a",
        B => "b",
    }
}
