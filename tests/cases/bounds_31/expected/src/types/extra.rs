//! Types of `Extra`.

use std::collections::BTreeMap;

use super::super::runtime;

/// Each additional property: at least `1`; at most `5`; default of the server `2`; example `3`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Extra {
    pub a: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, i64>,
}

impl Extra {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Extra {
        a: optional("a"),
        ..additional_properties
    }
}
