//! Types of `ThroughAlias`.

use super::super::runtime;
use super::Alias;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThroughAlias {
    pub again: Option<Box<Alias>>,
}

impl ThroughAlias {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`again`](field@Self::again).
    #[inline]
    pub fn again(mut self, again: Alias) -> Self {
        self.again = Some(Box::new(again));
        self
    }
}

runtime::model::object! {
    ThroughAlias {
        again: optional("again"),
    }
}
