//! Types of `SameLevel`.

use super::Level;

/// Values: `"low"`, `"high"`.
pub type SameLevel = Level;
