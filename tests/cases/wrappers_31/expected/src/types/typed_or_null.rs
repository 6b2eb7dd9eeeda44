//! Types of `TypedOrNull`.

use super::Item;

/// The item.
pub type TypedOrNull = Item;
