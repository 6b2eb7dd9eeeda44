//! Types of `OfAmount`.

use super::Amount;

/// At least: `1`. At most: `9`.
pub type OfAmount = Amount;
