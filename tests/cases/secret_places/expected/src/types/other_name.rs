//! Types of `OtherName`.

use super::Thing;

pub type OtherName = Thing;
