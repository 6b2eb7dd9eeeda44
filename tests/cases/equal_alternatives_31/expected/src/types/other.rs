//! Types of `Other`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Other {
    pub id: i64,
}

impl Other {
    /// A `Other` with what is required.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

runtime::model::object! {
    Other {
        id: required("id"),
    }
}
