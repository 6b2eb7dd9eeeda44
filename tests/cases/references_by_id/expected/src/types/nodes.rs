//! Types of `Nodes`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Nodes {
    pub own: Option<String>,
}

impl Nodes {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`own`](field@Self::own).
    #[inline]
    pub fn own(mut self, own: impl Into<String>) -> Self {
        self.own = Some(own.into());
        self
    }
}

runtime::model::object! {
    Nodes {
        own: optional("own"),
    }
}
