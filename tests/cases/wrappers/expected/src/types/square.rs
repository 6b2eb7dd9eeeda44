//! Types of `Square`.

use super::Outline;

/// All sides are equal.
pub type Square = Outline;
