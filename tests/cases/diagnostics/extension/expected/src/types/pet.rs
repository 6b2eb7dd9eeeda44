//! Types of `Pet`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pet {
    pub name: Option<String>,
}

impl Pet {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Pet {
        name: optional("name"),
    }
}
