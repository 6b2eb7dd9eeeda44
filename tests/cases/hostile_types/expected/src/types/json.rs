//! Types of `Json`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JsonType {
    pub a: Option<String>,
}

impl JsonType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    JsonType {
        a: optional("a"),
    }
}
