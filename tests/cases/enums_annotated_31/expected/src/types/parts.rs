//! Types of `Parts`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

/// `"y"`: Why. See <https://docs.example> Example `"y"`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Parts {
    /// `x`.
    Ex,
    /// `y`.
    Why,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Parts {
        Ex => "x",
        Why => "y",
    }
}
