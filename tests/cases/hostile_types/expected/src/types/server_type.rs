//! Types of `Server`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Server {
    pub a: Option<String>,
}

impl Server {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Server {
        a: optional("a"),
    }
}
