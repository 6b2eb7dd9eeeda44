//! Types of `OneOfTwo`.

use super::Item;

pub type OneOfTwo = Item;
