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

    /// Sets [`pair`](field@Self::pair).
    #[inline]
    pub fn pair(mut self, pair: HalfPair) -> Self {
        self.pair = Some(Box::new(pair));
        self
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

    /// Sets [`left`](field@Self::left).
    #[inline]
    pub fn left(mut self, left: impl Into<serde_json::Value>) -> Self {
        self.left = Some(left.into());
        self
    }

    /// Sets [`right`](field@Self::right).
    #[inline]
    pub fn right(mut self, right: i64) -> Self {
        self.right = Some(right);
        self
    }

    /// Sets [`half`](field@Self::half).
    #[inline]
    pub fn half(mut self, half: HalfPairHalf) -> Self {
        self.half = Some(Box::new(half));
        self
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
