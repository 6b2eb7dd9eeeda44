//! Types of `BoundPair`.

use super::Pair;

/// Least number of items: `1`.
pub type BoundPair = Pair;
