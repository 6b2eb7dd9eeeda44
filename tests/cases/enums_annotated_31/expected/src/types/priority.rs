//! Types of `Priority`.

use super::super::runtime;

use self::runtime::model::open_enum::UnlistedInteger;

/// How urgent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Priority {
    /// It can wait.
    ///
    /// `1`.
    Low,
    /// It cannot.
    ///
    /// `2`.
    High,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::model::open_enum::integer_enum! {
    Priority {
        Low => 1,
        High => 2,
    }
}
