//! Types of `OfWhole`.

use super::Whole;

pub type OfWhole = Whole;
