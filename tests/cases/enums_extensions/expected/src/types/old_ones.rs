//! Types of `OldOnes`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OldOnes {
    /// `a`.
    A,
    /// `b`.
    ///
    /// **Deprecated.**
    B,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    OldOnes {
        A => "a",
        B => "b",
    }
}
