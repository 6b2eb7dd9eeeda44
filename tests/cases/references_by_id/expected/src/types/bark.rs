//! Types of `Bark`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Bark {
    /// `smooth`.
    Smooth,
    /// `rough`.
    Rough,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Bark {
        Smooth => "smooth",
        Rough => "rough",
    }
}
