//! Types of `Long`.

use super::IntegerOrString;

/// Least number of items: `13`.
pub type Long = Vec<IntegerOrString>;
