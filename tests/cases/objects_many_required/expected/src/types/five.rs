//! Types of `Five`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Five {
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: String,
}

impl Five {
    /// A `Five` with what is required.
    #[inline]
    pub fn new(
        a: impl Into<String>,
        b: impl Into<String>,
        c: impl Into<String>,
        d: impl Into<String>,
        e: impl Into<String>,
    ) -> Self {
        Self {
            a: a.into(),
            b: b.into(),
            c: c.into(),
            d: d.into(),
            e: e.into(),
        }
    }
}

runtime::model::object! {
    Five {
        a: required("a"),
        b: required("b"),
        c: required("c"),
        d: required("d"),
        e: required("e"),
    }
}
