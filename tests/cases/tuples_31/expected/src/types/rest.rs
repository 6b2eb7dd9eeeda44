//! Types of `Rest`.

use super::IntegerOrString;

/// Least number of items: `1`.
pub type Rest = Vec<IntegerOrString>;
