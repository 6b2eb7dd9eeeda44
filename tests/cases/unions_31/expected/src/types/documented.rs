//! Types of `Documented`.

use super::super::runtime;
use super::super::runtime::open_enum::Unlisted;

/// * `"fast"`: Fast.
/// * `"fast"`: Sooner than later.
/// * `"slow"`: Later than sooner.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Documented {
    /// `fast`.
    Fast,
    /// `slow`.
    Slow,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(Documented {
    Fast => "fast",
    Slow => "slow",
});
