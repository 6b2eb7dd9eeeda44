//! Types of `Trike`.

use super::CycleBase;

pub type Trike = CycleBase;
