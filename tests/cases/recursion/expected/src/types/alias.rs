//! Types of `Alias`.

use super::ThroughAlias;

pub type Alias = ThroughAlias;
