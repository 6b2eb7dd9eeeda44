//! Types of `Closed`.

use super::Item;

pub type Closed = Item;
