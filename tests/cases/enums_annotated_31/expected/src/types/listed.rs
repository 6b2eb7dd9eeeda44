//! Types of `Listed`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

/// Possibly: Two at once. Values `"y"`, `"z"`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Listed {
    /// `x`.
    Ex,
    /// `y`.
    Y,
    /// `z`.
    Z,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Listed {
        Ex => "x",
        Y => "y",
        Z => "z",
    }
}
