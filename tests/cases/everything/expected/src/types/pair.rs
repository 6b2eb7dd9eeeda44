//! Types of `Pair`.

use super::Base;

/// Least number of items: `2`.
pub type Pair = (String, Base);
