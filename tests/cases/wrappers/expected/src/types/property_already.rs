//! Types of `PropertyAlready`.

use super::Item;

pub type PropertyAlready = Item;
