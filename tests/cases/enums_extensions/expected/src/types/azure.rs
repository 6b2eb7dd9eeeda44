//! Types of `Azure`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

/// Letters
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Azure {
    /// The first one.
    ///
    /// `a`.
    First,
    /// `b`.
    B,
    /// The last one.
    ///
    /// `c`.
    C,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Azure {
        First => "a",
        B => "b",
        C => "c",
    }
}
