//! Types of `Client`.

use super::super::runtime;
use super::StringType;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Client {
    pub a: Option<StringType>,
}

impl Client {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: StringType) -> Self {
        self.a = Some(a);
        self
    }
}

runtime::model::object! {
    Client {
        a: optional("a"),
    }
}
