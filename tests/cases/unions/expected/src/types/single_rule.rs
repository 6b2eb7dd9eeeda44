//! Types of `SingleRule`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct SingleRule {
    /// Set by `new`.
    pub type_: String,
    pub a: Option<String>,
}

impl SingleRule {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            type_: "SingleRule".to_owned(),
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

impl Default for SingleRule {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    SingleRule {
        type_: required("type"),
        a: optional("a"),
    }
}
