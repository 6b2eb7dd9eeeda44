//! Types of `otherInline`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherInlineRequest {
    pub a: Option<String>,
}

impl OtherInlineRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

runtime::model::object! {
    OtherInlineRequest {
        a: optional("a"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherInlineVndOtherJsonRequest {
    pub b: Option<String>,
}

impl OtherInlineVndOtherJsonRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

runtime::model::object! {
    OtherInlineVndOtherJsonRequest {
        b: optional("b"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherInlineFormRequest {
    pub c: Option<String>,
}

impl OtherInlineFormRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`c`](field@Self::c).
    #[inline]
    pub fn c(mut self, c: impl Into<String>) -> Self {
        self.c = Some(c.into());
        self
    }
}

runtime::model::object! {
    OtherInlineFormRequest {
        c: optional("c"),
    }
}
