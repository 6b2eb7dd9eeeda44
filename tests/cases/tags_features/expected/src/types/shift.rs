//! Types of `Shift`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Shift {
    pub hours: Option<i64>,
}

impl Shift {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Shift {
        hours: optional("hours"),
    }
}
