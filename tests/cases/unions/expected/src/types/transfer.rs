//! Types of `Transfer`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Transfer {
    pub iban: String,
}

impl Transfer {
    /// A `Transfer` with what is required.
    #[inline]
    pub fn new(iban: impl Into<String>) -> Self {
        Self { iban: iban.into() }
    }
}

runtime::model::object! {
    Transfer {
        iban: required("iban"),
    }
}
