//! Types of `Base`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Base {
    pub id: String,
    pub name: Option<String>,
}

impl Base {
    /// A `Base` with what is required.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: None,
        }
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

runtime::model::object! {
    Base {
        id: required("id"),
        name: optional("name"),
    }
}
