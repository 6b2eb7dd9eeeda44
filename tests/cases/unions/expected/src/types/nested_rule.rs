//! Types of `NestedRule`.

use super::Rule;

/// Not more than a rule.
pub type NestedRule = Rule;
