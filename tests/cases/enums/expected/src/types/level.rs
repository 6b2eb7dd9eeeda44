//! Types of `Level`.

use super::super::runtime;

use self::runtime::model::open_enum::UnlistedInteger;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Level {
    /// `-1`.
    Minus1,
    /// `0`.
    N0,
    /// `1`.
    N1,
    /// `9007199254740993`.
    N9007199254740993,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::model::open_enum::integer_enum! {
    Level {
        Minus1 => - 1,
        N0 => 0,
        N1 => 1,
        N9007199254740993 => 9007199254740993,
    }
}
