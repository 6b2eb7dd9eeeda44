//! Types of `Stone`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Stone {
    pub weight: Option<f64>,
}

impl Stone {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`weight`](field@Self::weight).
    #[inline]
    pub fn weight(mut self, weight: f64) -> Self {
        self.weight = Some(weight);
        self
    }
}

runtime::model::object! {
    Stone {
        weight: optional("weight"),
    }
}
