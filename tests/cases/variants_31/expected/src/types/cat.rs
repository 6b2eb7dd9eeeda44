//! Types of `Cat`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Cat {
    pub purr: String,
}

impl Cat {
    /// A `Cat` with what is required.
    #[inline]
    pub fn new(purr: impl Into<String>) -> Self {
        Self { purr: purr.into() }
    }
}

runtime::model::object! {
    Cat {
        purr: required("purr"),
    }
}
