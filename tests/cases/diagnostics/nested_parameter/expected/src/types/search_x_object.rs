//! Types of `X-Object` of `search`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchXObject {
    pub l: Option<Vec<String>>,
}

impl SearchXObject {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`l`](field@Self::l).
    #[inline]
    pub fn l(mut self, l: Vec<String>) -> Self {
        self.l = Some(l);
        self
    }
}

runtime::model::object! {
    SearchXObject {
        l: optional("l"),
    }
}
