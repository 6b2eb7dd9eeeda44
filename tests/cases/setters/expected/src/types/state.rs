//! Types of `State`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum State {
    /// `open`.
    Open,
    /// `closed`.
    Closed,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    State {
        Open => "open",
        Closed => "closed",
    }
}
