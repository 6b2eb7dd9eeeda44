//! Types of `Pause`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Pause {
    /// Always `"pause"`, set by `new`.
    pub type_: Option<String>,
    pub id: Option<String>,
}

impl Pause {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            type_: Some("pause".to_owned()),
            id: None,
        }
    }

    /// Sets [`type_`](field@Self::type_).
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`id`](field@Self::id).
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Default for Pause {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Pause {
        type_: optional("type"),
        id: optional("id"),
    }
}
