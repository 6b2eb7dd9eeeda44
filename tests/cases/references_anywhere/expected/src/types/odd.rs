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

    /// Sets [`ref_`](field@Self::ref_).
    #[inline]
    pub fn ref_(mut self, ref_: impl Into<String>) -> Self {
        self.ref_ = Some(ref_.into());
        self
    }

    /// Sets [`id`](field@Self::id).
    #[inline]
    pub fn id(mut self, id: impl Into<serde_json::Value>) -> Self {
        self.id = Some(id.into());
        self
    }
}

runtime::model::object! {
    Odd {
        ref_: optional("$ref"),
        id: optional("id"),
    }
}
