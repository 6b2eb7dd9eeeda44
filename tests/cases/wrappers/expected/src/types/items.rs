//! Types of `Items`.

use super::Item;

pub type Items = Vec<Item>;
