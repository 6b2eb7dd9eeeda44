//! Types of `CamelNames`.

use super::super::runtime;

use self::runtime::model::open_enum::UnlistedInteger;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CamelNames {
    /// Nothing.
    ///
    /// `0`.
    None,
    /// Itself.
    ///
    /// `1`.
    SelfValue,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::model::open_enum::integer_enum! {
    CamelNames {
        None => 0,
        SelfValue => 1,
    }
}
