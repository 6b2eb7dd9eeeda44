//! Types of `Cat`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Cat {
    pub pet_type: String,
    pub hunts: bool,
}

impl Cat {
    /// A `Cat` with what is required.
    #[inline]
    pub fn new(pet_type: impl Into<String>, hunts: bool) -> Self {
        Self {
            pet_type: pet_type.into(),
            hunts,
        }
    }
}

runtime::model_object::object!(Cat {
    pet_type: required("petType"),
    hunts: required("hunts"),
});
