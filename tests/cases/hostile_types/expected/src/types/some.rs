//! Types of `Some`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SomeType {
    /// `None`.
    None,
    /// `Some`.
    Some,
    /// `Ok`.
    Ok,
    /// `Err`.
    Err,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    SomeType {
        None => "None",
        Some => "Some",
        Ok => "Ok",
        Err => "Err",
    }
}
