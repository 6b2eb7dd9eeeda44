//! Types of `HolderChoiceMore`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct HolderChoiceMore {
    pub most: String,
}

impl HolderChoiceMore {
    /// A `HolderChoiceMore` with what is required.
    #[inline]
    pub fn new(most: impl Into<String>) -> Self {
        Self { most: most.into() }
    }
}

runtime::model::object! {
    HolderChoiceMore {
        most: required("most"),
    }
}
