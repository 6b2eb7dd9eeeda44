//! Types of `Part`.

use super::Item;

pub type Part = Item;
