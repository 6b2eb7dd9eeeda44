//! Types of `Typed`.

use super::Item;

/// $comment: `"Beside a reference."`. Example: `{"size": 4}`.
pub type Typed = Item;
