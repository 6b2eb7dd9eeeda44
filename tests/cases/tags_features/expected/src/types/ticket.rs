//! Types of `Ticket`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ticket {
    pub number: Option<i64>,
}

impl Ticket {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Ticket {
        number: optional("number"),
    }
}
