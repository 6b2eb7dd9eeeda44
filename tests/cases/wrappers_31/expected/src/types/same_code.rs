//! Types of `SameCode`.

use super::Code;

pub type SameCode = Code;
