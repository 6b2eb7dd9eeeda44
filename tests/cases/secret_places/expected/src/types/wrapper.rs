//! Types of `Wrapper`.

use super::Thing;

pub type Wrapper = Thing;
