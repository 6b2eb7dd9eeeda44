//! Types of `Required`.

use super::super::runtime;

/// No value has an end.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Required {
    /// No value has an end.
    pub self_: Option<Box<Required>>,
}

impl Required {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`self_`](field@Self::self_).
    #[inline]
    pub fn self_(mut self, self_: Required) -> Self {
        self.self_ = Some(Box::new(self_));
        self
    }
}

runtime::model::object! {
    Required {
        self_: optional("self"),
    }
}
