//! Types of `Denied`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeniedParameter {
    /// `yes please`.
    YesPlease,
    /// `no thanks`.
    NoThanks,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    DeniedParameter {
        YesPlease => "yes please",
        NoThanks => "no thanks",
    }
}
