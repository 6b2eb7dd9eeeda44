//! Types of `WithValues`.

use super::Item;

/// Default of the server: `{"size": 5}`. Example: `{"size": 4}`.
pub type WithValues = Item;
