//! Types of `Unnamed`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unnamed {
    pub value: Option<serde_json::Value>,
}

impl Unnamed {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Unnamed {
        value: optional("value"),
    }
}
