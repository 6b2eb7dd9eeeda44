//! Types of `Dog`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Dog {
    /// Set by `new`.
    pub pet_type: String,
    pub bark: Option<String>,
}

impl Dog {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            pet_type: "Dog".to_owned(),
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

impl Default for Dog {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Dog {
        pet_type: required("petType"),
        bark: optional("bark"),
    }
}
