//! Types of `TryFrom`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TryFromType {
    pub a: Option<String>,
}

impl TryFromType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    TryFromType {
        a: optional("a"),
    }
}
