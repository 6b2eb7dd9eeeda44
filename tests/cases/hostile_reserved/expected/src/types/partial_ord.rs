//! Types of `PartialOrd`.

use super::super::runtime;

use self::runtime::scalar::base64::Base64;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartialOrdType {
    pub a: Option<Base64>,
}

impl PartialOrdType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: Base64) -> Self {
        self.a = Some(a);
        self
    }
}

runtime::model::object! {
    PartialOrdType {
        a: optional("a"),
    }
}
