//! Types of `Six`.

use super::super::runtime;

use self::runtime::secret::Secret;

#[derive(Clone)]
#[non_exhaustive]
pub struct Six {
    pub a: String,
    pub b: i64,
    pub c: Option<String>,
    pub d: Vec<String>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub e: Secret<String>,
    pub f: bool,
    pub g: Option<String>,
}

/// What [`Six::new`] needs.
pub struct SixRequired {
    pub a: String,
    pub b: i64,
    pub c: Option<String>,
    pub d: Vec<String>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub e: Secret<String>,
    pub f: bool,
}

runtime::model::opaque_debug!(SixRequired);

impl Six {
    /// A `Six` with what is required.
    #[inline]
    pub fn new(required: SixRequired) -> Self {
        Self {
            a: required.a,
            b: required.b,
            c: required.c,
            d: required.d,
            e: required.e,
            f: required.f,
            g: None,
        }
    }

    /// Sets [`g`](field@Self::g).
    #[inline]
    pub fn g(mut self, g: impl Into<String>) -> Self {
        self.g = Some(g.into());
        self
    }
}

runtime::model::object! {
    Six {
        a: required("a"),
        b: required("b"),
        c: required("c"),
        d: required("d"),
        e: required("e"),
        f: required("f"),
        g: optional("g"),
    }
}
