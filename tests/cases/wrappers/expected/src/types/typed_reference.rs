//! Types of `TypedReference`.

use super::Item;

pub type TypedReference = Item;
