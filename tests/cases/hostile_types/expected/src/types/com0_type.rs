//! Types of `Com0`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Com0 {
    pub a: Option<String>,
}

impl Com0 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Com0 {
        a: optional("a"),
    }
}
