//! Types of `Version`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Version {
    /// `2016-11-15`.
    N2016_11_15,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Version {
        N2016_11_15 => "2016-11-15",
    }
}
