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
}

runtime::model::object! {
    SelfValue {
        self_: optional("self"),
    }
}
