//! Types of `Pet`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pet {
    pub name: Option<serde_json::Value>,
    pub file: Option<serde_json::Value>,
    pub any: Option<serde_json::Value>,
}

impl Pet {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<serde_json::Value>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`file`](field@Self::file).
    #[inline]
    pub fn file(mut self, file: impl Into<serde_json::Value>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Sets [`any`](field@Self::any).
    #[inline]
    pub fn any(mut self, any: impl Into<serde_json::Value>) -> Self {
        self.any = Some(any.into());
        self
    }
}

runtime::model::object! {
    Pet {
        name: optional("name"),
        file: optional("file"),
        any: optional("any"),
    }
}
