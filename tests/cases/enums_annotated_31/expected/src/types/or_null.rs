//! Types of `OrNull`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

/// Possibly: Nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrNull {
    /// `a`.
    One,
    /// `b`.
    Two,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    OrNull {
        One => "a",
        Two => "b",
    }
}
