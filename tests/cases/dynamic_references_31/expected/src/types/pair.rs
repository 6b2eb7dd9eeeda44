//! Types of `Pair`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pair {
    pub left: Option<serde_json::Value>,
    pub right: Option<serde_json::Value>,
    pub half: Option<Box<PairHalf>>,
}

impl Pair {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Pair {
        left: optional("left"),
        right: optional("right"),
        half: optional("half"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PairHalf {
    pub pair: Option<Box<Pair>>,
}

impl PairHalf {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    PairHalf {
        pair: optional("pair"),
    }
}
