//! Types of `Both`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Both {
    pub x: Option<String>,
}

impl Both {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`x`](field@Self::x).
    #[inline]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }
}

runtime::model::object! {
    Both {
        x: optional("x"),
    }
}
