//! Types of `Described`.

use super::Item;

/// Title here
///
/// Said here.
pub type Described = Item;
