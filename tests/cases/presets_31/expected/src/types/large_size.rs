//! Types of `Large size`.

use super::super::runtime;
use super::super::runtime::open_enum::UnlistedInteger;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LargeSize {
    /// `2`.
    N2,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::open_enum::integer_enum!(LargeSize {
    N2 => 2,
});
