//! Types of `OfAmount`.

use super::Amount;

/// At most: `9`.
pub type OfAmount = Amount;
