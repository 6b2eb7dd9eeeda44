//! Types of `color` of `addCat`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddCatColor {
    /// `black`.
    Black,
    /// `white`.
    White,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    AddCatColor {
        Black => "black",
        White => "white",
    }
}
