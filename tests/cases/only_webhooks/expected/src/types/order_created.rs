//! Types of `order.created`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct OrderCreatedPayload {
    pub id: String,
}

impl OrderCreatedPayload {
    /// A `OrderCreatedPayload` with what is required.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

runtime::model::object! {
    OrderCreatedPayload {
        id: required("id"),
    }
}
