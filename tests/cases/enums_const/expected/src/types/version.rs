//! Types of `Version`.

use super::super::runtime;

use self::runtime::model::open_enum::UnlistedInteger;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Version {
    /// `2`.
    N2,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::model::open_enum::integer_enum! {
    Version {
        N2 => 2,
    }
}
