//! Types of `W`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct W {
    pub n: Option<i64>,
}

impl W {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    W {
        n: optional("n"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WInner {
    pub k: Option<String>,
}

impl WInner {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    WInner {
        k: optional("k"),
    }
}
