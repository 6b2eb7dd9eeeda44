//! Types of `Pet`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pet {
    /// Format: `pet-name`.
    pub name: Option<String>,
    /// Format: `years`.
    pub age: Option<i64>,
    pub id: Option<i64>,
}

impl Pet {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`age`](field@Self::age).
    #[inline]
    pub fn age(mut self, age: i64) -> Self {
        self.age = Some(age);
        self
    }

    /// Sets [`id`](field@Self::id).
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}

runtime::model::object! {
    Pet {
        name: optional("name"),
        age: optional("age"),
        id: optional("id"),
    }
}
