//! Types of `BoundPair`.

use super::Pair;

/// Least number of items: `2`. Least number of items: `1`. Greatest number of items: `2`.
pub type BoundPair = Pair;
