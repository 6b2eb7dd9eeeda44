//! Types of `Pet`.

use super::super::runtime;
use super::PetId;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pet {
    pub id: Option<PetId>,
}

impl Pet {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](field@Self::id).
    #[inline]
    pub fn id(mut self, id: PetId) -> Self {
        self.id = Some(id);
        self
    }
}

runtime::model::object! {
    Pet {
        id: optional("id"),
    }
}
