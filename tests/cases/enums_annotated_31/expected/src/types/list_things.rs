//! Types of `listThings`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListThingsSort {
    /// `asc`.
    Ascending,
    /// The last first.
    ///
    /// `desc`.
    Descending,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    ListThingsSort {
        Ascending => "asc",
        Descending => "desc",
    }
}
