//! Types of `Half`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Half {
    pub pair: Option<Box<HalfPair>>,
}

impl Half {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Half {
        pair: optional("pair"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HalfPair {
    pub left: Option<serde_json::Value>,
    pub right: Option<i64>,
    pub half: Option<Box<HalfPairHalf>>,
}

impl HalfPair {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    HalfPair {
        left: optional("left"),
        right: optional("right"),
        half: optional("half"),
    }
}

pub type HalfPairHalf = Half;
