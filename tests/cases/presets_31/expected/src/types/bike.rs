//! Types of `Bike`.

use super::CycleBase;

pub type Bike = CycleBase;
