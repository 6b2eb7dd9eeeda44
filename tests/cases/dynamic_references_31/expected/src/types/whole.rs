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
}

runtime::model::object! {
    WholePair {
        left: optional("left"),
        right: optional("right"),
        half: optional("half"),
    }
}
