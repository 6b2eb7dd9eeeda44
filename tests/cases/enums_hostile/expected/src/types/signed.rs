//! Types of `Signed`.

use super::super::runtime;

use self::runtime::model::open_enum::UnlistedInteger;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Signed {
    /// `1`.
    N1,
    /// `-1`.
    Minus1,
    /// `0`.
    N0,
    /// `10`.
    N10,
    /// `-10`.
    Minus10,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::model::open_enum::integer_enum! {
    Signed {
        N1 => 1,
        Minus1 => - 1,
        N0 => 0,
        N10 => 10,
        Minus10 => - 10,
    }
}
