//! Types of `Delivery`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delivery {
    pub at: Option<String>,
}

impl Delivery {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Delivery {
        at: optional("at"),
    }
}
