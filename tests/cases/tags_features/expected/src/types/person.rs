//! Types of `Person`.

use super::super::runtime;
use super::Pet;

#[derive(Clone)]
#[non_exhaustive]
pub struct Person {
    pub name: String,
    pub pets: Option<Vec<Pet>>,
}

impl Person {
    /// A `Person` with what is required.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            pets: None,
        }
    }
}

runtime::model::object! {
    Person {
        name: required("name"),
        pets: optional("pets"),
    }
}
