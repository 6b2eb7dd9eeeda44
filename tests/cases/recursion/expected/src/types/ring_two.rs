//! Types of `RingTwo`.

use super::RingOne;

pub type RingTwo = Vec<RingOne>;
