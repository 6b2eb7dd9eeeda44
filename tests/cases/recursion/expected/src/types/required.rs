//! Types of `Required`.

use super::super::runtime;

/// Cannot be made, and must compile all the same.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Required {
    /// Cannot be made, and must compile all the same.
    pub self_: Box<Required>,
}

impl Required {
    /// A `Required` with what is required.
    #[inline]
    pub fn new(self_: Required) -> Self {
        Self {
            self_: Box::new(self_),
        }
    }
}

runtime::model_object::object!(Required {
    self_: required("self"),
});
