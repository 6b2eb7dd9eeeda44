//! Types of `Large`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Large {
    pub a: Option<String>,
    pub b: Option<String>,
    pub c: Option<String>,
    pub d: Option<String>,
    pub e: Option<String>,
    pub f: Option<String>,
    pub g: Option<String>,
    pub h: Option<String>,
    pub i: Option<String>,
    pub j: Option<String>,
    pub k: Option<String>,
}

impl Large {
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

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }

    /// Sets [`c`](field@Self::c).
    #[inline]
    pub fn c(mut self, c: impl Into<String>) -> Self {
        self.c = Some(c.into());
        self
    }

    /// Sets [`d`](field@Self::d).
    #[inline]
    pub fn d(mut self, d: impl Into<String>) -> Self {
        self.d = Some(d.into());
        self
    }

    /// Sets [`e`](field@Self::e).
    #[inline]
    pub fn e(mut self, e: impl Into<String>) -> Self {
        self.e = Some(e.into());
        self
    }

    /// Sets [`f`](field@Self::f).
    #[inline]
    pub fn f(mut self, f: impl Into<String>) -> Self {
        self.f = Some(f.into());
        self
    }

    /// Sets [`g`](field@Self::g).
    #[inline]
    pub fn g(mut self, g: impl Into<String>) -> Self {
        self.g = Some(g.into());
        self
    }

    /// Sets [`h`](field@Self::h).
    #[inline]
    pub fn h(mut self, h: impl Into<String>) -> Self {
        self.h = Some(h.into());
        self
    }

    /// Sets [`i`](field@Self::i).
    #[inline]
    pub fn i(mut self, i: impl Into<String>) -> Self {
        self.i = Some(i.into());
        self
    }

    /// Sets [`j`](field@Self::j).
    #[inline]
    pub fn j(mut self, j: impl Into<String>) -> Self {
        self.j = Some(j.into());
        self
    }

    /// Sets [`k`](field@Self::k).
    #[inline]
    pub fn k(mut self, k: impl Into<String>) -> Self {
        self.k = Some(k.into());
        self
    }
}

runtime::model::object! {
    Large {
        a: optional("a"),
        b: optional("b"),
        c: optional("c"),
        d: optional("d"),
        e: optional("e"),
        f: optional("f"),
        g: optional("g"),
        h: optional("h"),
        i: optional("i"),
        j: optional("j"),
        k: optional("k"),
    }
}
