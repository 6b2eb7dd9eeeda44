//! Types of `type`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Type {
    pub a: Option<String>,
}

impl Type {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Type {
        a: optional("a"),
    }
}
