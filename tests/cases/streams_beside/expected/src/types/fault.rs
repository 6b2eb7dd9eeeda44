//! Types of `Fault`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fault {
    pub why: Option<String>,
}

impl Fault {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Fault {
        why: optional("why"),
    }
}
