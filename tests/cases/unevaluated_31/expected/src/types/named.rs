//! Types of `Named`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Named {
    pub name: String,
}

impl Named {
    /// A `Named` with what is required.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

runtime::model::object! {
    Named {
        name: required("name"),
    }
}
