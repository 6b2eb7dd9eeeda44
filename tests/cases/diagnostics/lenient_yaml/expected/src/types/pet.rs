//! Types of `Pet`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
}

impl Pet {
    /// A `Pet` with what is required.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

runtime::model::object! {
    Pet {
        name: required("name"),
    }
}
