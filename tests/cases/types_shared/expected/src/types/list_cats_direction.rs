//! Types of `direction` of `listCats`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListCatsDirection {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    ListCatsDirection {
        Asc => "asc",
        Desc => "desc",
    }
}
