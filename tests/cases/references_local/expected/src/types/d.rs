//! Types of `d`.

use super::super::runtime;
use super::{S, WInner};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DResponse {
    pub a: Option<WInner>,
    pub b: Option<i64>,
    pub c: Option<serde_json::Value>,
    pub d: Option<S>,
}

impl DResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    DResponse {
        a: optional("a"),
        b: optional("b"),
        c: optional("c"),
        d: optional("d"),
    }
}
