//! Types of `Gone`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

/// Used by nobody.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Gone {
    /// `gone`.
    Gone,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Gone {
        Gone => "gone",
    }
}
