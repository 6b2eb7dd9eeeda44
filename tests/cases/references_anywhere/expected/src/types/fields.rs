//! Types of `Fields`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    pub id: Option<i64>,
}

impl Fields {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Fields {
        id: optional("id"),
    }
}
