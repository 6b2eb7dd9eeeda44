//! Types of `NestedRule`.

use super::super::runtime;

/// Not more than a rule.
#[derive(Clone)]
#[non_exhaustive]
pub struct NestedRule {
    /// Set by `new`.
    pub type_: String,
}

impl NestedRule {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            type_: "NestedRule".to_owned(),
        }
    }
}

impl Default for NestedRule {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    NestedRule {
        type_: required("type"),
    }
}
