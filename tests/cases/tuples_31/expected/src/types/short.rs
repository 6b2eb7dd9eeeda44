//! Types of `Short`.

use super::RestItem;

/// Example: `["a"]`.
pub type Short = Vec<ShortItem>;

pub type ShortItem = RestItem;
