//! Types of `Response`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Response {
    pub a: Option<String>,
}

impl Response {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

runtime::model::object! {
    Response {
        a: optional("a"),
    }
}
