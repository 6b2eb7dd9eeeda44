//! Types of `Bases`.

use super::Base;

pub type Bases = Vec<Base>;
