//! Types of `Described`.

use super::Item;

/// Said here.
pub type Described = Item;
