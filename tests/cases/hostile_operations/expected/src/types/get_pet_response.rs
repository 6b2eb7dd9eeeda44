//! Types of `GetPetResponse`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPetResponse {
    pub a: Option<String>,
}

impl GetPetResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    GetPetResponse {
        a: optional("a"),
    }
}
