//! Types of `CreateCatRequest`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct CreateCatRequest {
    pub name: String,
}

impl CreateCatRequest {
    /// A `CreateCatRequest` with what is required.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

runtime::model::object! {
    CreateCatRequest {
        name: required("name"),
    }
}
