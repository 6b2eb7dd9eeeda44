//! Types of `Pet`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Pet {
    pub id: i64,
    pub nickname: Option<String>,
}

impl Pet {
    /// A `Pet` with what is required.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id, nickname: None }
    }
}

runtime::model::object! {
    Pet {
        id: required("id"),
        nickname: optional("nickname"),
    }
}
