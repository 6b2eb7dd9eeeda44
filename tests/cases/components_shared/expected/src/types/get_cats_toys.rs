//! Types of `GET /cats/toys`.

use super::super::runtime;
use super::Unauthorized;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatsToysResponse {
    pub toys: Option<i64>,
}

impl GetCatsToysResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`toys`](field@Self::toys).
    #[inline]
    pub fn toys(mut self, toys: i64) -> Self {
        self.toys = Some(toys);
        self
    }
}

runtime::model::object! {
    GetCatsToysResponse {
        toys: optional("toys"),
    }
}

pub type GetCatsToysUnauthorized = Unauthorized;
