//! Types of `Vec`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VecType {
    pub a: Option<Vec<String>>,
}

impl VecType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: Vec<String>) -> Self {
        self.a = Some(a);
        self
    }
}

runtime::model::object! {
    VecType {
        a: optional("a"),
    }
}
