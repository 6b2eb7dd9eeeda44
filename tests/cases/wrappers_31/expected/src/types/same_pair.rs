//! Types of `SamePair`.

use super::Pair;

pub type SamePair = Pair;
