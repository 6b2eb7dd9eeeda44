//! Types of `Short`.

use super::IntegerOrString;

/// Example: `["a"]`.
pub type Short = Vec<IntegerOrString>;
