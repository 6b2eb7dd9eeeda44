//! Types of `updateItem`.

use super::super::runtime;
use super::Item;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateItemResponse {
    pub data: Option<Item>,
}

impl UpdateItemResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    UpdateItemResponse {
        data: optional("data"),
    }
}
