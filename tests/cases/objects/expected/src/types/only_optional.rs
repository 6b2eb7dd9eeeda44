//! Types of `OnlyOptional`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlyOptional {
    pub limit: Option<i64>,
}

impl OnlyOptional {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`limit`](field@Self::limit).
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

runtime::model::object! {
    OnlyOptional {
        limit: optional("limit"),
    }
}
