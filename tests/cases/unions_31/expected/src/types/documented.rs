//! Types of `Documented`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Documented {
    /// Sooner than later.
    ///
    /// `fast`.
    Fast,
    /// Later than sooner.
    ///
    /// `slow`.
    Slow,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Documented {
        Fast => "fast",
        Slow => "slow",
    }
}
