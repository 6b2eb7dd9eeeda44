//! Types of `Deep`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Deep {
    pub inner: Option<DeepInner>,
}

impl Deep {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`inner`](field@Self::inner).
    #[inline]
    pub fn inner(mut self, inner: DeepInner) -> Self {
        self.inner = Some(inner);
        self
    }
}

runtime::model::object! {
    Deep {
        inner: optional("inner"),
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct DeepInner {
    pub a: String,
    pub b: Option<i64>,
}

impl DeepInner {
    /// A `DeepInner` with what is required.
    #[inline]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            b: None,
        }
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }
}

runtime::model::object! {
    DeepInner {
        a: required("a"),
        b: optional("b"),
    }
}
