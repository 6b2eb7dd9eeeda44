//! Types of `Open`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Open {
    /// As it comes.
    ///
    /// `auto`.
    Automatic,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Open {
        Automatic => "auto",
    }
}
