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

    /// Sets [`value`](field@Self::value).
    #[inline]
    pub fn value(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}

runtime::model::object! {
    Unnamed {
        value: optional("value"),
    }
}
