//! Types of `Dog`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dog {
    pub bark: Option<String>,
}

impl Dog {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bark`](field@Self::bark).
    #[inline]
    pub fn bark(mut self, bark: impl Into<String>) -> Self {
        self.bark = Some(bark.into());
        self
    }
}

runtime::model::object! {
    Dog {
        bark: optional("bark"),
    }
}
