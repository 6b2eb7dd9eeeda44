//! Types of `Nested`.

use uuid::Uuid;

use super::super::runtime;
use super::DescribedB;

#[derive(Clone)]
#[non_exhaustive]
pub struct Nested {
    pub own: Option<String>,
    /// Which one it is.
    pub a: Uuid,
    pub b: Option<DescribedB>,
    pub c: Option<String>,
    pub d: Option<String>,
}

impl Nested {
    /// A `Nested` with what is required.
    #[inline]
    pub fn new(a: Uuid) -> Self {
        Self {
            own: None,
            a,
            b: None,
            c: None,
            d: None,
        }
    }

    /// Sets [`own`](field@Self::own).
    #[inline]
    pub fn own(mut self, own: impl Into<String>) -> Self {
        self.own = Some(own.into());
        self
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: DescribedB) -> Self {
        self.b = Some(b);
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
}

runtime::model::object! {
    Nested {
        own: optional("own"),
        a: required("a"),
        b: optional("b"),
        c: optional("c"),
        d: optional("d"),
    }
}
