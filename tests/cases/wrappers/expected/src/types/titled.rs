//! Types of `Titled`.

use super::Item;

/// A title
///
/// xml: `{"name": "t"}`.
///
/// See <https://docs.example>
pub type Titled = Item;
