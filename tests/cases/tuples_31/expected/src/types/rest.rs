//! Types of `Rest`.

use super::RestItem;

/// Least number of items: `1`.
pub type Rest = Vec<RestItem>;
