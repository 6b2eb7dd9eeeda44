//! Types of `Whole`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Whole {
    pub pair: Option<Box<WholePair>>,
}

impl Whole {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`pair`](field@Self::pair).
    #[inline]
    pub fn pair(mut self, pair: WholePair) -> Self {
        self.pair = Some(Box::new(pair));
        self
    }
}

runtime::model::object! {
    Whole {
        pair: optional("pair"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WholePair {
    pub left: Option<String>,
    pub right: Option<i64>,
    pub half: Option<Box<Whole>>,
}

impl WholePair {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`left`](field@Self::left).
    #[inline]
    pub fn left(mut self, left: impl Into<String>) -> Self {
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
    pub fn half(mut self, half: Whole) -> Self {
        self.half = Some(Box::new(half));
        self
    }
}

runtime::model::object! {
    WholePair {
        left: optional("left"),
        right: optional("right"),
        half: optional("half"),
    }
}
