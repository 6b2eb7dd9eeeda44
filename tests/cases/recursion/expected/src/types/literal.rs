//! Types of `Literal`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Literal {
    pub literal: Option<String>,
}

impl Literal {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`literal`](field@Self::literal).
    #[inline]
    pub fn literal(mut self, literal: impl Into<String>) -> Self {
        self.literal = Some(literal.into());
        self
    }
}

runtime::model::object! {
    Literal {
        literal: optional("literal"),
    }
}
