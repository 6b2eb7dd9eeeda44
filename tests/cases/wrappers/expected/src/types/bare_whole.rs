//! Types of `BareWhole`.

use super::Whole;

pub type BareWhole = Whole;
