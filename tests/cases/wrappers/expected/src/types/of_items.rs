//! Types of `OfItems`.

use super::Items;

/// Greatest number of items: `3`.
pub type OfItems = Items;
