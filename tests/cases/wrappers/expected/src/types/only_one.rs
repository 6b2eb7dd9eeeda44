//! Types of `OnlyOne`.

use super::Item;

pub type OnlyOne = Item;
