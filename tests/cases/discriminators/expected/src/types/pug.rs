//! Types of `Pug`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Pug {
    /// Set by `new`.
    pub pet_type: String,
    pub name: Option<String>,
    /// Set by `new`.
    pub dog_type: String,
    pub bark: Option<String>,
    pub nose: Option<i64>,
}

impl Pug {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            pet_type: "dog".to_owned(),
            name: None,
            dog_type: "pug".to_owned(),
            bark: None,
            nose: None,
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

    /// Sets [`nose`](field@Self::nose).
    #[inline]
    pub fn nose(mut self, nose: i64) -> Self {
        self.nose = Some(nose);
        self
    }
}

impl Default for Pug {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Pug {
        pet_type: required("petType"),
        name: optional("name"),
        dog_type: required("dogType"),
        bark: optional("bark"),
        nose: optional("nose"),
    }
}
