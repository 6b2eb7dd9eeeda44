//! Types of `Side`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Side {
    pub side: String,
}

impl Side {
    /// A `Side` with what is required.
    #[inline]
    pub fn new(side: impl Into<String>) -> Self {
        Self { side: side.into() }
    }
}

runtime::model::object! {
    Side {
        side: required("side"),
    }
}
