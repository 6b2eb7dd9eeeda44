//! Types of `RequiredAlready`.

use super::Item;

pub type RequiredAlready = Item;
