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

    /// Sets [`left`](field@Self::left).
    #[inline]
    pub fn left(mut self, left: impl Into<serde_json::Value>) -> Self {
        self.left = Some(left.into());
        self
    }

    /// Sets [`right`](field@Self::right).
    #[inline]
    pub fn right(mut self, right: impl Into<serde_json::Value>) -> Self {
        self.right = Some(right.into());
        self
    }

    /// Sets [`half`](field@Self::half).
    #[inline]
    pub fn half(mut self, half: PairHalf) -> Self {
        self.half = Some(Box::new(half));
        self
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

    /// Sets [`pair`](field@Self::pair).
    #[inline]
    pub fn pair(mut self, pair: Pair) -> Self {
        self.pair = Some(Box::new(pair));
        self
    }
}

runtime::model::object! {
    PairHalf {
        pair: optional("pair"),
    }
}
