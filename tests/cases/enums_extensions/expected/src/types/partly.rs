//! Types of `Partly`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Partly {
    /// The first.
    ///
    /// `a`.
    A,
    /// `b`.
    Second,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Partly {
        A => "a",
        Second => "b",
    }
}
