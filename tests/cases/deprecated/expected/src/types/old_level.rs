//! Types of `OldLevel`.

use super::super::runtime;

use self::runtime::model::open_enum::UnlistedInteger;

/// **Deprecated.**
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OldLevel {
    /// `1`.
    N1,
    /// `2`.
    N2,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::model::open_enum::integer_enum! {
    OldLevel {
        N1 => 1,
        N2 => 2,
    }
}
