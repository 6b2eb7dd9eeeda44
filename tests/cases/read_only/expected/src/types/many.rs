//! Types of `Many`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Many {
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: String,
    /// Only sent, never received.
    pub f: Option<String>,
    /// Only received, never sent.
    pub g: Option<String>,
}

/// What [`Many::new`] needs.
pub struct ManyRequired {
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: String,
    /// Only sent, never received.
    pub f: String,
}

runtime::model::opaque_debug!(ManyRequired);

impl Many {
    /// A `Many` with what is required.
    #[inline]
    pub fn new(required: ManyRequired) -> Self {
        Self {
            a: required.a,
            b: required.b,
            c: required.c,
            d: required.d,
            e: required.e,
            f: Some(required.f),
            g: None,
        }
    }
}

runtime::model::object! {
    Many {
        a: required("a"),
        b: required("b"),
        c: required("c"),
        d: required("d"),
        e: required("e"),
        f: optional("f"),
        g: received("g"),
    }
}
