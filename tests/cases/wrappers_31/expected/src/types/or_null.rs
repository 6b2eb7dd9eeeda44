//! Types of `OrNull`.

use super::Item;

pub type OrNull = Item;
