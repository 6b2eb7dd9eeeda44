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
}

runtime::model::object! {
    GetCatsToysResponse {
        toys: optional("toys"),
    }
}

pub type GetCatsToysUnauthorized = Unauthorized;
