//! Types of `OfObjects`.

use std::collections::BTreeMap;

use super::super::runtime;

pub type OfObjects = BTreeMap<String, OfObjectsValue>;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfObjectsValue {
    pub a: Option<String>,
}

impl OfObjectsValue {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

runtime::model::object! {
    OfObjectsValue {
        a: optional("a"),
    }
}
