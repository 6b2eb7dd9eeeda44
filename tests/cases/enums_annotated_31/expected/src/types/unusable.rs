//! Types of `Unusable`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Unusable {
    /// …
    ///
    /// `a`.
    A,
    /// Other
    ///
    /// `b`.
    OtherValue,
    /// Self
    ///
    /// `c`.
    SelfValue,
    /// A title that is too long to be the name of a value
    ///
    /// `d`.
    D,
    /// 2nd
    ///
    /// `1`.
    N2nd,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Unusable {
        A => "a",
        OtherValue => "b",
        SelfValue => "c",
        D => "d",
        N2nd => "1",
    }
}
