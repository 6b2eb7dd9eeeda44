//! Types of `Words`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Words {
    pub t: Option<String>,
    pub x: Option<String>,
}

impl Words {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Words {
        t: optional("t"),
        x: optional("x"),
    }
}
