//! Types of `OfLevel`.

use super::Level;

/// Default of the server: `"high"`.
pub type OfLevel = Level;
