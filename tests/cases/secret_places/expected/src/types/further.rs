//! Types of `Further`.

use std::collections::BTreeMap;

use super::super::runtime;

use self::runtime::secret::Secret;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Further {
    pub a: Option<i64>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, Secret<String>>,
}

impl Further {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: i64) -> Self {
        self.a = Some(a);
        self
    }
}

runtime::model::object! {
    Further {
        a: optional("a"),
        ..additional_properties
    }
}
