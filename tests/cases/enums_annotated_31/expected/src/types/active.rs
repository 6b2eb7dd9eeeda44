//! Types of `Active`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

/// In Use
///
/// Used by somebody.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Active {
    /// `active`.
    Active,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Active {
        Active => "active",
    }
}
