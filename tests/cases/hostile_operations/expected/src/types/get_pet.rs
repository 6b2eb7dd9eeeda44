//! Types of `GetPet`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPet {
    pub a: Option<String>,
}

impl GetPet {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    GetPet {
        a: optional("a"),
    }
}
