//! Types of `1 2`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct N1_2 {
    pub n3: Option<N1_2_3>,
}

impl N1_2 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`n3`](field@Self::n3).
    #[inline]
    pub fn n3(mut self, n3: N1_2_3) -> Self {
        self.n3 = Some(n3);
        self
    }
}

runtime::model::object! {
    N1_2 {
        n3: optional("3"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct N1_2_3 {
    pub n4_x: Option<N1_2_3_4X>,
}

impl N1_2_3 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`n4_x`](field@Self::n4_x).
    #[inline]
    pub fn n4_x(mut self, n4_x: N1_2_3_4X) -> Self {
        self.n4_x = Some(n4_x);
        self
    }
}

runtime::model::object! {
    N1_2_3 {
        n4_x: optional("4 x"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct N1_2_3_4X {
    pub a: Option<String>,
}

impl N1_2_3_4X {
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
    N1_2_3_4X {
        a: optional("a"),
    }
}
