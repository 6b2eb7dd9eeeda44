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

    /// Sets [`id`](field@Self::id).
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}

runtime::model::object! {
    Fields {
        id: optional("id"),
    }
}
