//! Types of `Closed`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Closed {
    pub name: Option<String>,
}

impl Closed {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Closed {
        name: optional("name"),
    }
}
