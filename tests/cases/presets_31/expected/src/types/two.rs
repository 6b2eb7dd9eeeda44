//! Types of `Two`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Two {
    /// Set by `new`.
    pub version: i64,
    pub b: Option<String>,
}

impl Two {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            version: 2,
            b: None,
        }
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

impl Default for Two {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Two {
        version: required("version"),
        b: optional("b"),
    }
}
