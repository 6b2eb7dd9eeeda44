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
