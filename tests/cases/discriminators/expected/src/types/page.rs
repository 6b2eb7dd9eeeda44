//! Types of `Page`.

use super::super::runtime;
use super::{Boat, Dog, ProcessError};

#[derive(Clone)]
#[non_exhaustive]
pub struct Page {
    pub dog: Dog,
    pub boat: Boat,
    pub error: ProcessError,
}

impl Page {
    /// A `Page` with what is required.
    #[inline]
    pub fn new(dog: Dog, boat: Boat, error: ProcessError) -> Self {
        Self { dog, boat, error }
    }
}

runtime::model::object! {
    Page {
        dog: required("dog"),
        boat: required("boat"),
        error: required("error"),
    }
}
