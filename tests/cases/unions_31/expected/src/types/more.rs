//! Types of `More`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum More {
    /// `c`.
    C,
    /// `d`.
    D,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    More {
        C => "c",
        D => "d",
    }
}
