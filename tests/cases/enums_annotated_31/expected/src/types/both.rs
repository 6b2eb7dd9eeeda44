//! Types of `Both`.

use super::super::runtime;

use self::runtime::model::open_enum::UnlistedInteger;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Both {
    /// `1`.
    Low,
    /// `2`.
    High,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::model::open_enum::integer_enum! {
    Both {
        Low => 1,
        High => 2,
    }
}
