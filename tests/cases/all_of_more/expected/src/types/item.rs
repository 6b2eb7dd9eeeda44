//! Types of `Item`.

use super::Name;

/// What is in a list.
///
/// Not lost.
pub type Item = Name;
