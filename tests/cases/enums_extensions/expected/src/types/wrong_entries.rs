//! Types of `WrongEntries`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WrongEntries {
    /// `a`.
    N1,
    /// `b`.
    B,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    WrongEntries {
        N1 => "a",
        B => "b",
    }
}
