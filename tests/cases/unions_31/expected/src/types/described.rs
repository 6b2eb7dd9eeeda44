//! Types of `Described`.

use super::Circle;

/// A circle that is described.
pub type Described = Circle;
