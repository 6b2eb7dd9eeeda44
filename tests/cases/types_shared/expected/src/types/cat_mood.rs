//! Types of `mood` of `Cat`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CatMood {
    /// `calm`.
    Calm,
    /// `wild`.
    Wild,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    CatMood {
        Calm => "calm",
        Wild => "wild",
    }
}
