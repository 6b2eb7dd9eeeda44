//! Types of `Bounded`.

use super::Name;

/// Greatest length: `10`.
pub type Bounded = Name;
