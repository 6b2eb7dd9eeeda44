//! Types of `Event`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Event {
    pub id: String,
}

impl Event {
    /// A `Event` with what is required.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

runtime::model::object! {
    Event {
        id: required("id"),
    }
}
