//! Types of `State`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum State {
    /// In Use
    ///
    /// Used by somebody.
    ///
    /// `active`.
    InUse,
    /// Said of the state.
    ///
    /// `gone`.
    Gone,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    State {
        InUse => "active",
        Gone => "gone",
    }
}
