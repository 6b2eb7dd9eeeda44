//! Types of `RingThree`.

use super::RingTwo;

pub type RingThree = RingTwo;
