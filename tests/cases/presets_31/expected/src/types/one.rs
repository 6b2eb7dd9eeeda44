//! Types of `One`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct One {
    /// Set by `new`.
    pub version: i64,
    pub a: Option<String>,
}

impl One {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            version: 1,
            a: None,
        }
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

impl Default for One {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    One {
        version: required("version"),
        a: optional("a"),
    }
}
