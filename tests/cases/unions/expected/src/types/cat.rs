//! Types of `Cat`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Cat {
    /// Set by `new`.
    pub pet_type: String,
    pub hunts: bool,
}

impl Cat {
    /// A `Cat` with what is required.
    #[inline]
    pub fn new(hunts: bool) -> Self {
        Self {
            pet_type: "cat".to_owned(),
            hunts,
        }
    }
}

runtime::model::object! {
    Cat {
        pet_type: required("petType"),
        hunts: required("hunts"),
    }
}
