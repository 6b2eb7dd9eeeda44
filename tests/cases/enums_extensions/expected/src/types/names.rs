//! Types of `Names`.

use super::super::runtime;

use self::runtime::model::open_enum::UnlistedInteger;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Names {
    /// Nothing.
    ///
    /// `0`.
    Off,
    /// Everything.
    ///
    /// `1`.
    On,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::model::open_enum::integer_enum! {
    Names {
        Off => 0,
        On => 1,
    }
}
