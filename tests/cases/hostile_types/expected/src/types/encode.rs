//! Types of `Encode`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncodeType {
    pub a: Option<String>,
}

impl EncodeType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    EncodeType {
        a: optional("a"),
    }
}
