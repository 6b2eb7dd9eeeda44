//! Types of `Level`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

/// Default of the server: `"low"`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Level {
    /// `low`.
    Low,
    /// `high`.
    High,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Level {
        Low => "low",
        High => "high",
    }
}
