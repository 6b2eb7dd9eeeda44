//! Types of `Nested`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Nested {
    /// Inner A
    ///
    /// `a`.
    InnerA,
    /// `b`.
    B,
    /// Outer C
    ///
    /// `c`.
    OuterC,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Nested {
        InnerA => "a",
        B => "b",
        OuterC => "c",
    }
}
