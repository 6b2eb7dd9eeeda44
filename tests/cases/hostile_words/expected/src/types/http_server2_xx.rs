//! Types of `HTTPServer2XX`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpServer2Xx {
    pub a: Option<String>,
}

impl HttpServer2Xx {
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
    HttpServer2Xx {
        a: optional("a"),
    }
}
