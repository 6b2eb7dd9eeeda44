//! Types of `TypedBesides`.

use super::Item;

/// Said besides.
pub type TypedBesides = Item;
