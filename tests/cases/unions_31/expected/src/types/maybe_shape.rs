//! Types of `MaybeShape`.

use super::Shape;

pub type MaybeShape = Shape;
