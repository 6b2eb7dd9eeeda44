//! Types of `Inline`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Inline {
    pub inner: Option<Box<InlineInner>>,
}

impl Inline {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`inner`](field@Self::inner).
    #[inline]
    pub fn inner(mut self, inner: InlineInner) -> Self {
        self.inner = Some(Box::new(inner));
        self
    }
}

runtime::model::object! {
    Inline {
        inner: optional("inner"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InlineInner {
    pub outer: Option<Box<Inline>>,
}

impl InlineInner {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`outer`](field@Self::outer).
    #[inline]
    pub fn outer(mut self, outer: Inline) -> Self {
        self.outer = Some(Box::new(outer));
        self
    }
}

runtime::model::object! {
    InlineInner {
        outer: optional("outer"),
    }
}
