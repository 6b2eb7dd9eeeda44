//! Types of `listCats`.

use super::super::runtime;
use super::{CatMood, Size};

use self::runtime::model::open_enum::Unlisted;

/// Values: `"calm"`, `"wild"`.
pub type ListCatsMood = CatMood;

/// Values: `"small"`, `"large"`.
pub type ListCatsSize = Size;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListCatsOrder {
    /// `desc`.
    Desc,
    /// `asc`.
    Asc,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    ListCatsOrder {
        Desc => "desc",
        Asc => "asc",
    }
}
