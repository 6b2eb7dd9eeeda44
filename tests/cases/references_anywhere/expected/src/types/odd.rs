//! Types of `Odd`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Odd {
    pub ref_: Option<String>,
    /// Values: `{"$ref": "nothing.yaml"}`.
    pub id: Option<serde_json::Value>,
}

impl Odd {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Odd {
        ref_: optional("$ref"),
        id: optional("id"),
    }
}
