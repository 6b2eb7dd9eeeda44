//! Types of `Dog`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Dog {
    pub pet_type: String,
    pub bark: Option<String>,
}

impl Dog {
    /// A `Dog` with what is required.
    #[inline]
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            bark: None,
        }
    }

    /// Sets [`bark`](field@Self::bark).
    #[inline]
    pub fn bark(mut self, bark: impl Into<String>) -> Self {
        self.bark = Some(bark.into());
        self
    }
}

runtime::model_object::object!(Dog {
    pet_type: required("petType"),
    bark: optional("bark"),
});
