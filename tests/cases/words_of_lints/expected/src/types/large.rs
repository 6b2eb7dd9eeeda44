//! Types of `Large`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
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
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets [`b`](field@Self::b).
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }

    /// Sets [`c`](field@Self::c).
    pub fn c(mut self, c: impl Into<String>) -> Self {
        self.c = Some(c.into());
        self
    }

    /// Sets [`d`](field@Self::d).
    pub fn d(mut self, d: impl Into<String>) -> Self {
        self.d = Some(d.into());
        self
    }

    /// Sets [`e`](field@Self::e).
    pub fn e(mut self, e: impl Into<String>) -> Self {
        self.e = Some(e.into());
        self
    }

    /// Sets [`f`](field@Self::f).
    pub fn f(mut self, f: impl Into<String>) -> Self {
        self.f = Some(f.into());
        self
    }

    /// Sets [`g`](field@Self::g).
    pub fn g(mut self, g: impl Into<String>) -> Self {
        self.g = Some(g.into());
        self
    }

    /// Sets [`h`](field@Self::h).
    pub fn h(mut self, h: impl Into<String>) -> Self {
        self.h = Some(h.into());
        self
    }

    /// Sets [`i`](field@Self::i).
    pub fn i(mut self, i: impl Into<String>) -> Self {
        self.i = Some(i.into());
        self
    }

    /// Sets [`j`](field@Self::j).
    pub fn j(mut self, j: impl Into<String>) -> Self {
        self.j = Some(j.into());
        self
    }

    /// Sets [`k`](field@Self::k).
    pub fn k(mut self, k: impl Into<String>) -> Self {
        self.k = Some(k.into());
        self
    }
}

impl Decode for Large {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.optional("a")?,
            b: object.optional("b")?,
            c: object.optional("c")?,
            d: object.optional("d")?,
            e: object.optional("e")?,
            f: object.optional("f")?,
            g: object.optional("g")?,
            h: object.optional("h")?,
            i: object.optional("i")?,
            j: object.optional("j")?,
            k: object.optional("k")?,
        })
    }
}

impl Encode for Large {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("a", &self.a),
            optional("b", &self.b),
            optional("c", &self.c),
            optional("d", &self.d),
            optional("e", &self.e),
            optional("f", &self.f),
            optional("g", &self.g),
            optional("h", &self.h),
            optional("i", &self.i),
            optional("j", &self.j),
            optional("k", &self.k),
        ]);
    }
}

runtime::model::serde_bridge!(Large);
