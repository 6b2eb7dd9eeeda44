//! Types of `Numbers`.

use std::collections::BTreeMap;

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Numbers {
    /// Set by `new`.
    pub kind: String,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, i64>,
}

impl Numbers {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "Numbers".to_owned(),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Default for Numbers {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Numbers {
        kind: required("kind"),
        ..additional_properties
    }
}
