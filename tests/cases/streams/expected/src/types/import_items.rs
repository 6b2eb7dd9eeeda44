//! Types of `importItems`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct ImportItemsEvent {
    pub done: i64,
}

impl ImportItemsEvent {
    /// A `ImportItemsEvent` with what is required.
    #[inline]
    pub fn new(done: i64) -> Self {
        Self { done }
    }
}

runtime::model::object! {
    ImportItemsEvent {
        done: required("done"),
    }
}
