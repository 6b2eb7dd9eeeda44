//! Types of `PET`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PetUpper {
    pub a: Option<String>,
}

impl PetUpper {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    PetUpper {
        a: optional("a"),
    }
}
