//! Types of `Self`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelfValue {
    pub self_: Option<Box<SelfValue>>,
}

impl SelfValue {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`self_`](field@Self::self_).
    #[inline]
    pub fn self_(mut self, self_: SelfValue) -> Self {
        self.self_ = Some(Box::new(self_));
        self
    }
}

runtime::model::object! {
    SelfValue {
        self_: optional("self"),
    }
}
