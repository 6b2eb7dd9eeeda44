//! Types of `ListDogsResponse`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDogsResponse {
    pub dogs: Option<i64>,
}

impl ListDogsResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ListDogsResponse {
        dogs: optional("dogs"),
    }
}
