//! Types of `Rule`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rule {
    pub field: Option<String>,
}

impl Rule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`field`](field@Self::field).
    #[inline]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }
}

runtime::model::object! {
    Rule {
        field: optional("field"),
    }
}
