//! Types of `TypedPart`.

use super::Item;

pub type TypedPart = Item;
