//! Types of `noise` of `GET /cats/toys`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetCatsToysNoise {
    /// `loud`.
    Loud,
    /// `quiet`.
    Quiet,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    GetCatsToysNoise {
        Loud => "loud",
        Quiet => "quiet",
    }
}
