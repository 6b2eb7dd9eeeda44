//! Types of `Cursor`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Cursor {
    /// `start`.
    Start,
    /// `end`.
    End,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Cursor {
        Start => "start",
        End => "end",
    }
}
