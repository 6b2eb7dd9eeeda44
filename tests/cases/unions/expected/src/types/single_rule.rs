//! Types of `SingleRule`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct SingleRule {
    pub type_: String,
    pub a: Option<String>,
}

impl SingleRule {
    /// A `SingleRule` with what is required.
    #[inline]
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
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

runtime::model_object::object!(SingleRule {
    type_: required("type"),
    a: optional("a"),
});
