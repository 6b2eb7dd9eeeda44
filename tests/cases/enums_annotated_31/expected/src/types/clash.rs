//! Types of `Clash`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Clash {
    /// Same
    ///
    /// `a`.
    A,
    /// same
    ///
    /// `b`.
    B,
    /// D
    ///
    /// `c`.
    C,
    /// `d`.
    DLower,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Clash {
        A => "a",
        B => "b",
        C => "c",
        DLower => "d",
    }
}
