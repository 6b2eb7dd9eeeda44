//! Types of `Nulls`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Nulls {
    /// `a`.
    One,
    /// `b`.
    Two,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Nulls {
        One => "a",
        Two => "b",
    }
}
