//! Types of `Poodle`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Poodle {
    /// Set by `new`.
    pub pet_type: String,
    pub name: Option<String>,
    /// Set by `new`.
    pub dog_type: String,
    pub bark: Option<String>,
    pub hair: String,
}

impl Poodle {
    /// A `Poodle` with what is required.
    #[inline]
    pub fn new(hair: impl Into<String>) -> Self {
        Self {
            pet_type: "dog".to_owned(),
            name: None,
            dog_type: "poodle".to_owned(),
            bark: None,
            hair: hair.into(),
        }
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`bark`](field@Self::bark).
    #[inline]
    pub fn bark(mut self, bark: impl Into<String>) -> Self {
        self.bark = Some(bark.into());
        self
    }
}

runtime::model::object! {
    Poodle {
        pet_type: required("petType"),
        name: optional("name"),
        dog_type: required("dogType"),
        bark: optional("bark"),
        hair: required("hair"),
    }
}
