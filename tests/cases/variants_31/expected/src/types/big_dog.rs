//! Types of `BigDog`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct BigDog {
    pub bark: String,
}

impl BigDog {
    /// A `BigDog` with what is required.
    #[inline]
    pub fn new(bark: impl Into<String>) -> Self {
        Self { bark: bark.into() }
    }
}

runtime::model::object! {
    BigDog {
        bark: required("bark"),
    }
}
