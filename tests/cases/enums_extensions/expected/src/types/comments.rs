//! Types of `Comments`.

use super::super::runtime;

use self::runtime::model::open_enum::UnlistedInteger;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Comments {
    /// One may go in.
    ///
    /// `1`.
    StateOpen,
    /// `2`.
    StateShut,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::model::open_enum::integer_enum! {
    Comments {
        StateOpen => 1,
        StateShut => 2,
    }
}
