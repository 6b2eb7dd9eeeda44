//! Types of `BothEnums`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BothEnums {
    /// `a`.
    A,
    /// `b`.
    B,
    /// `c`.
    C,
    /// `d`.
    D,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    BothEnums {
        A => "a",
        B => "b",
        C => "c",
        D => "d",
    }
}
