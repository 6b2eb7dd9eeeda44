//! Types of `Merged`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

/// Possibly: values `"a"`, `"b"`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Merged {
    /// `a`.
    First,
    /// `b`.
    Second,
    /// The third.
    ///
    /// `c`.
    C,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Merged {
        First => "a",
        Second => "b",
        C => "c",
    }
}
