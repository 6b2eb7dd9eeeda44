//! Types of `SmallDog`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct SmallDog {
    pub yap: String,
}

impl SmallDog {
    /// A `SmallDog` with what is required.
    #[inline]
    pub fn new(yap: impl Into<String>) -> Self {
        Self { yap: yap.into() }
    }
}

runtime::model::object! {
    SmallDog {
        yap: required("yap"),
    }
}
