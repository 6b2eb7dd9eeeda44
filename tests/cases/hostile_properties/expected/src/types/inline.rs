//! Types of `Inline`.

use super::super::runtime;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Inline {
    pub pet: Option<InlinePet3>,
    pub pet_2: Option<InlinePet2>,
}

impl Inline {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`pet`](field@Self::pet).
    #[inline]
    pub fn pet(mut self, pet: InlinePet3) -> Self {
        self.pet = Some(pet);
        self
    }

    /// Sets [`pet_2`](field@Self::pet_2).
    #[inline]
    pub fn pet_2(mut self, pet_2: InlinePet2) -> Self {
        self.pet_2 = Some(pet_2);
        self
    }
}

runtime::model_object::object!(Inline {
    pet: optional("pet"),
    pet_2: optional("Pet"),
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InlinePet3 {
    pub a: Option<String>,
}

impl InlinePet3 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

runtime::model_object::object!(InlinePet3 {
    a: optional("a"),
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InlinePet2 {
    pub a: Option<String>,
}

impl InlinePet2 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

runtime::model_object::object!(InlinePet2 {
    a: optional("a"),
});
