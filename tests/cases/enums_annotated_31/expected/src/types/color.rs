//! Types of `Color`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Color {
    /// Bright Red
    ///
    /// `r`.
    BrightRed,
    /// `b`.
    ///
    /// **Deprecated.**
    Blue,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Color {
        BrightRed => "r",
        Blue => "b",
    }
}
