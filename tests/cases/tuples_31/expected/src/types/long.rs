//! Types of `Long`.

use super::RestItem;

/// Least number of items: `13`.
pub type Long = Vec<LongItem>;

pub type LongItem = RestItem;
