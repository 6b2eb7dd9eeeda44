//! Types of `OnlyAny`.

use super::Item;

/// Any of one.
pub type OnlyAny = Item;
