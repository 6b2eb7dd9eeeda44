//! Types of `Overriding`.

use uuid::Uuid;

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Overriding {
    pub id: Uuid,
    pub name: Option<String>,
}

impl Overriding {
    /// A `Overriding` with what is required.
    #[inline]
    pub fn new(id: Uuid) -> Self {
        Self { id, name: None }
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

runtime::model::object! {
    Overriding {
        id: required("id"),
        name: optional("name"),
    }
}
