//! Types of `CatUpdateRequest`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct CatUpdateRequest {
    pub id: String,
}

impl CatUpdateRequest {
    /// A `CatUpdateRequest` with what is required.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

runtime::model::object! {
    CatUpdateRequest {
        id: required("id"),
    }
}
